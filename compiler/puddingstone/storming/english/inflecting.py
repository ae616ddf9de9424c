"""Forms of regular and irregular words."""

from puddingstone.storming.english.irregular import IRREGULAR, PARTICIPLES, PASTS
from puddingstone.storming.english.lexicon import VERBS
from puddingstone.storming.vocabulary import vocabulary

_VOWELS = "aeiou"
_DOUBLED = vocabulary(
    """
admit allot ban beg chat chop clip commit compel confer control cram crop defer dip drag drop emit equip excel expel
fan fit flag flip fog format grab grip handicap hop incur infer jog kidnap knit label lag log man map mop nag nod
occur omit overlap pad patrol permit pin plan plot plug pop pot prefer program propel quiz ram rebel recur refer
regret rig rip rob rot rub sag scan scrap ship shop sip skip slam slap slip snap sob spam spot stab step stir stop
strap strip stun submit swap tag tan tap tip top transfer transmit trap travel trim trip unplug unzip wrap zip cancel
total signal model fuel dial counsel tunnel level
"""
) - {"cancel", "total", "label", "model", "travel", "signal", "fuel", "dial", "counsel", "tunnel", "level"}
_BRITISH = vocabulary(
    """
cancel total label model travel signal fuel dial counsel tunnel level enrol fulfil
"""
)
_PLURALS = {
    "person": "people",
    "child": "children",
    "man": "men",
    "woman": "women",
    "foot": "feet",
    "tooth": "teeth",
    "half": "halves",
    "shelf": "shelves",
    "leaf": "leaves",
    "knife": "knives",
    "wife": "wives",
    "life": "lives",
    "analysis": "analyses",
    "criterion": "criteria",
}
_SINGULARS = {plural: singular for singular, plural in _PLURALS.items()}
_SAME = vocabulary(
    """
news series species luggage baggage staff equipment furniture information address access business
"""
)


def past(verb: str) -> str:
    """The past of a verb, as it is said of one that did it.

    >>> past("check in"), past("leave"), past("carry"), past("cancel"), past("ship"), past("agree"), past("put")
    ('checked in', 'left', 'carried', 'cancelled', 'shipped', 'agreed', 'put')
    """
    head, _, rest = verb.partition(" ")
    form = IRREGULAR[head][0] if head in IRREGULAR else _regular(head)
    return f"{form} {rest}" if rest else form


def participle(verb: str) -> str:
    """The participle of a verb, as it is said of one to whom it was done.

    >>> participle("write"), participle("check in")
    ('written', 'checked in')
    """
    head, _, rest = verb.partition(" ")
    form = IRREGULAR[head][1] if head in IRREGULAR else _regular(head)
    return f"{form} {rest}" if rest else form


def _regular(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if verb in _DOUBLED | _BRITISH else f"{verb}ed"


def gerund(verb: str) -> str:
    """The form in -ing of a verb.

    >>> gerund("visit"), gerund("manage"), gerund("ship"), gerund("lie"), gerund("see"), gerund("check in")
    ('visiting', 'managing', 'shipping', 'lying', 'seeing', 'checking in')
    """
    head, _, rest = verb.partition(" ")
    if head.endswith("ie"):
        form = f"{head[:-2]}ying"
    elif head.endswith("e") and not head.endswith(("ee", "oe", "ye")) and head != "be":
        form = f"{head[:-1]}ing"
    elif head in _DOUBLED | _BRITISH or head in {
        "put",
        "set",
        "cut",
        "get",
        "sit",
        "run",
        "win",
        "let",
        "begin",
        "hit",
    }:
        form = f"{head}{head[-1]}ing"
    else:
        form = f"{head}ing"
    return f"{form} {rest}" if rest else form


def base_of_past(word: str) -> str:
    """The verb that a word is the past or the participle of, or nothing.

    >>> base_of_past("cancelled"), base_of_past("shipped"), base_of_past("left"), base_of_past("blorped")
    ('cancel', 'ship', 'leave', 'blorp')
    """
    if word in PASTS:
        return PASTS[word]
    if word in PARTICIPLES:
        return PARTICIPLES[word]
    if not word.endswith("ed"):
        return ""
    stem = word[:-2]
    known = [each for each in _stems(stem) if each in VERBS or each in IRREGULAR]
    return known[0] if known else _likely(stem)


def _stems(stem: str) -> list[str]:
    stems = [f"{stem}e", stem]
    if stem.endswith("i"):
        stems.append(f"{stem[:-1]}y")
    if len(stem) > len("ab") and stem[-1:] == stem[-2:-1]:
        stems.append(stem[:-1])
    for start in ("un", "re", "over", "pre", "mis", "out", "under", "de"):
        if stem.startswith(start) and len(stem) > len(start) + 2:
            stems += [f"{start}{rest}" for rest in _stems(stem[len(start) :]) if rest in VERBS]
    return stems


def _likely(stem: str) -> str:
    if stem.endswith("i"):
        return f"{stem[:-1]}y"
    if len(stem) > len("abc") and stem[-1] == stem[-2] and stem[-1] not in "lsz":
        return stem[:-1]
    if stem.endswith(("at", "iz", "is", "uc", "v", "rg", "dg", "nc", "ur", "ir", "or", "us", "as", "os")):
        return f"{stem}e"
    return stem


def base_of_present(word: str) -> str:
    """The verb that a word in -s is the present of, or nothing.

    >>> base_of_present("checks"), base_of_present("carries"), base_of_present("does"), base_of_present("rooms")
    ('check', 'carry', 'do', '')
    """
    if not word.endswith("s"):
        return ""
    ends = [word[:-1], word[:-2] if word.endswith("es") else "", f"{word[:-3]}y" if word.endswith("ies") else ""]
    found = [each for each in ends if each in VERBS or each in IRREGULAR]
    return {"ha": "have"}.get(word[:-1], found[0] if found else "")


def base_of_gerund(word: str) -> str:
    """The verb that a word in -ing comes from, or nothing.

    >>> base_of_gerund("checking"), base_of_gerund("arriving"), base_of_gerund("shipping"), base_of_gerund("king")
    ('check', 'arrive', 'ship', '')
    """
    if not word.endswith("ing") or len(word) < len("abing"):
        return ""
    stem = word[:-3]
    ends = [
        stem,
        f"{stem}e",
        stem[:-1] if stem[-1:] == stem[-2:-1] else "",
        f"{stem[:-1]}ie" if stem.endswith("y") else "",
    ]
    return next((each for each in ends if each in VERBS or each in IRREGULAR), "")


def is_base(word: str) -> bool:
    """Whether a word can be a verb as it is."""
    return word in VERBS or word in IRREGULAR


def plural(noun: str) -> str:
    """Several of a thing.

    >>> plural("guest"), plural("key"), plural("category"), plural("box"), plural("person")
    ('guests', 'keys', 'categories', 'boxes', 'people')
    """
    if noun in _PLURALS or noun in _SAME - {"address", "business"}:
        return _PLURALS.get(noun, noun)
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return f"{noun}es"
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return f"{noun[:-1]}ies"
    return f"{noun}s"


def singular(noun: str) -> str:
    """One of several.

    >>> singular("guests"), singular("categories"), singular("boxes"), singular("people"), singular("address")
    ('guest', 'category', 'box', 'person', 'address')
    """
    if noun in _SINGULARS or noun in _SAME or len(noun) < len("abc"):
        return _SINGULARS.get(noun, noun)
    if noun.endswith("ies") and len(noun) > len("ties"):
        return f"{noun[:-3]}y"
    if noun.endswith(("sses", "xes", "zes", "ches", "shes")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) else noun
