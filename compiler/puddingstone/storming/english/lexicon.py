"""Words that notes of businesses use, by what they can be in a sentence."""

from puddingstone.storming.vocabulary import vocabulary

_VERBS = vocabulary(
    """
abandon accept access acknowledge acquire activate adapt add adjust admit adopt advance advertise advise agree alert
allocate allow amend analyse analyze announce answer apologise apologize appear append apply appoint appraise
approach approve archive arrange arrive ask assemble assess assign assist attach attend audit authorise authorize
award ban bake balance bill block board book borrow bounce brew browse calculate call cancel capture carry cash
certify change charge chase check claim clarify classify clean clear click close collect combine comment commission
commit communicate compare compensate complain complete compute conclude confirm connect consent consider consume
contact contain continue contract convert cook copy correct count create credit cross damage debit decide declare
decline decorate decrease deduct define delay delegate delete deliver demand deny depart deploy deposit describe
design destroy detect determine develop disable discard discharge discount discover discuss dismiss dispatch display
dispose dispute distribute divert divide document donate download draft drop earn edit elapse elect email embark
employ empty enable end endorse engage enlist enrol enroll ensure enter escalate establish estimate evaluate examine
exceed exchange exclude execute exit expand expire explain export extend fail fetch file fill filter finalise
finalize finance finish fire fit fix flag fold follow forfeit forward fry fulfil fulfill fund furnish gain gather
generate grant greet guarantee guide halt handle happen harvest help hire honour identify ignore implement import
improve include increase inform initiate inspect install instruct insure interview introduce inventory invest
investigate invite invoice involve issue join judge kick label land lapse launch learn lease leave license lift
limit link liquidate list load loan lock log look lower mail maintain manage manufacture mark match measure mention
merge migrate miss modify monitor move name negotiate note notice notify nominate obtain occupy occur offer open
operate order organise organize outsource overbook overflow overlook owe own pack paint park pass patch pause
perform permit persist phone pick place plan plate plant play pledge point polish post postpone prefer prepare
prescribe present preserve press prevent price print proceed process procure produce promise promote propose protect
prove provide publish pull purchase push qualify quarantine query question queue quote raise rank rate reach react
rebook recall receive recheck reclaim recognise recognize recommend reconcile record recover recruit recycle redeem
reduce refer refill refinance refresh refund refuse refute register regret reimburse reject release relocate remain
remind remit remove rename renew rent reopen repair repeat replace replenish reply report represent request require
reroute reschedule rescue reserve reside resign resolve respond restart restock restore restrict resume retain
retire retry return reveal reverse review revise revoke reward risk roast roll rotate round salvage sample satisfy
save scan schedule score screen seal search seat secure seize select separate serve settle shift ship shop shortlist
sign simmer skip solve sort specify sponsor staff stage start state stay stock stop store stray streamline submit
subscribe succeed suffer suggest supply support surrender survey suspend switch synchronise synchronize tag target
taste tax terminate test thank tick tip tow track trade train transfer transform translate transmit transport travel
treat trigger trim turn type underwrite unload unlock unpack unsubscribe update upgrade upload use vacate validate
value verify view visit void vote waive walk warn wash waste watch weigh welcome withdraw witness work wrap yield
"""
)

NOT_PAST = vocabulary(
    """
bed bleed breed creed deed exceed embed feed greed hundred indeed infrared interbreed kindred moped naked need
newlywed proceed red reed sacred screed seed shed shred sled speed steed succeed supersede tweed unwed watershed
weed wicked rugged ragged crooked jagged hatred beloved biped bobsled flowerbed seabed sunbed sofa-bed bunkbed
airbed overfeed underfed aged embedded
"""
)
"""Words in -ed that are no past."""

PARTICLES = vocabulary(
    """
in out up down off on away back over through by around along aside forward together
"""
)
"""What stays with a verb: check in, pick up."""

HELPERS = frozenset(["is", "are", "am", "'s"])
PAST_HELPERS = vocabulary(
    """
was were did had didn't wasn't weren't hadn't got
"""
)
PERFECT_HELPERS = vocabulary(
    """
has have hasn't haven't 've
"""
)
FUTURE = vocabulary(
    """
will shall would can could may might must should cannot can't won't shouldn't mustn't needs wants
"""
)
NEGATIONS = vocabulary(
    """
not never didn't wasn't weren't hasn't haven't hadn't doesn't don't
"""
)
DETERMINERS = vocabulary(
    """
a an the this that these those his her its their our your my some any each every all no one two three
"""
)
PREPOSITIONS = vocabulary(
    """
about above across after against at before behind below beside inside near outside between by during for from in
into of on onto over per since than to toward towards under until upon via with within without because when if
"""
)
ADVERBS = vocabulary(
    """
again already automatically early finally fully immediately just late manually never newly not often once only
partially partly successfully twice too unexpectedly soon still yesterday today eventually recently online really
"""
)
AND = frozenset(["and", "or", "but"])
MEANS = vocabulary(
    """
card cash phone email mail post bank cheque check hand fax letter sms app web default mistake
"""
)
"""By what something is done, not by whom."""

NOUNISH = vocabulary(
    """
answer audit award bill block board book call cash chain change charge check claim comment contract cook copy cost
cover credit deal debit delay demand deposit design discount display document draft dispute drop employ exchange
exit export fail file fill filter fire fit fund guarantee guide hand help import increase inventory invoice issue
judge label land lease leave license light limit link list load loan lock log look mail mark match measure name need
note notice offer order own pack paint park pass patch pause phone pick place plan plant plate play pledge point
post present press price process produce profit project promise purchase question queue quote rank rate read record
refill refund release rent repair repeat replay reply report request rescue reserve reset rest result return reverse
review reward ride ring risk roll run sample scan schedule score screen seal search seat service shift ship shop
show sign sort split sponsor staff stage stand start state stay stock stop store supply support surrender survey
switch tag target tax test tick tip tow track trade train transfer transport travel treat trigger trim trip trust
turn update upgrade use value view visit void vote walk wash waste watch welcome win witness work wrap yield cut set
bid bet cast drink drive fall feed fly hit hold hurt lead pay rise sleep spread steal swing tear throw wind bounce
"""
)
"""Words that are as often nouns."""

VERBS = _VERBS | NOUNISH
"""Regular verbs; the irregular ones are elsewhere."""

INTRANSITIVE = vocabulary(
    """
appear apologise apologize arise arrive awake become come complain depart disappear disagree agree elapse expire
fail fall flee go happen lapse leave occur persist react remain resign respond retire rise sleep stay succeed travel
wait wake walk work withdraw
"""
)
"""Verbs that say what somebody does, not to what."""

PHRASAL: dict[str, frozenset[str]] = {
    verb: frozenset(particles.split())
    for verb, particles in {
        "back": "out up down away",
        "break": "down in out up off",
        "bring": "in back up along over",
        "call": "in off back up out",
        "cancel": "out",
        "carry": "out over on away",
        "check": "in out off up over back through",
        "clean": "up out",
        "clear": "up out off away",
        "clock": "in out on off",
        "close": "down out off",
        "come": "in back up down out along over forward",
        "cut": "off back down out",
        "drop": "off out in by",
        "fall": "through out off behind over",
        "fill": "in out up",
        "follow": "up through",
        "get": "in out up off on back away together",
        "give": "up back away out in",
        "go": "in out up down off on away back through over",
        "hand": "over in out back on",
        "hang": "up",
        "hold": "back up on off",
        "lay": "off out down",
        "lock": "out up in down",
        "log": "in out on off",
        "look": "up over through around",
        "mark": "up down off",
        "move": "in out on up over away back",
        "open": "up",
        "opt": "in out",
        "order": "in",
        "pack": "up",
        "pass": "on through over",
        "pay": "back off out down in up",
        "phase": "out in",
        "pick": "up out",
        "pull": "out back up in",
        "put": "on off down away up out back together",
        "ring": "up back",
        "roll": "out back over",
        "run": "out over through up",
        "sell": "out off",
        "send": "out off back in on away over",
        "set": "up off aside out down",
        "show": "up",
        "shut": "down off",
        "sign": "in out up off on over",
        "sort": "out",
        "start": "up over",
        "step": "in down out up",
        "switch": "on off over",
        "take": "over off out back on up away in down",
        "throw": "away out",
        "top": "up",
        "turn": "up down over on off out in away",
        "wake": "up",
        "walk": "in out away off",
        "wash": "up down",
        "wind": "up down",
        "wrap": "up",
        "write": "off down up out",
        "book": "in out",
    }.items()
}
"""Verbs with what may stay with them."""

PERSONS = vocabulary(
    """
accountant agent applicant assistant chef child clerk client concierge consultant cook crew customer employee
employer family group guest hotel host housekeeper housekeeping lodger maid management manager member nurse parent
party patient patron people person porter reception receptionist resident salesperson staff student supplier team
tenant trainee tourist traveller user visitor waiter waitress buyer seller driver owner somebody someone he she they
we
"""
)
"""Words for those who do something."""

ADJECTIVES = vocabulary(
    """
available big busy cheap cold daily dirty due early empty expensive final first free full good happy hot last late
long missing monthly new next old open overdue pending ready second short sick sold-out unavailable unhappy urgent
vacant valid weekly
"""
)
"""Words that say how something is."""

RATHER_VERBS = vocabulary(
    """
change check display export import issue mark plan print process record repeat report request review scan schedule
search start stop track transfer trigger
"""
)
"""Words that are as often nouns, and at the beginning of a note rather verbs."""

NOT_PERSONS = vocabulary(
    """
letter number paper folder dinner flower counter winter summer shower tower power corner center meter
poster filter
"""
)
"""Words that only look as if they were made of a verb."""
