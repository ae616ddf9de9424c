"""Verbs whose past cannot be told from their base."""

_FORMS = """
arise arose arisen, awake awoke awoken, be was been, bear bore borne, beat beat beaten, become became become,
begin began begun, bend bent bent, bet bet bet, bid bid bid, bind bound bound, bite bit bitten, bleed bled bled,
blow blew blown, break broke broken, breed bred bred, bring brought brought, broadcast broadcast broadcast,
build built built, burn burnt burnt, burst burst burst, buy bought bought, cast cast cast, catch caught caught,
choose chose chosen, cling clung clung, come came come, cost cost cost, creep crept crept, cut cut cut,
deal dealt dealt, dig dug dug, do did done, draw drew drawn, dream dreamt dreamt, drink drank drunk,
drive drove driven, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt, fight fought fought,
find found found, flee fled fled, fling flung flung, fly flew flown, forbid forbade forbidden,
forecast forecast forecast, foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven,
freeze froze frozen, get got got, give gave given, go went gone, grind ground ground, grow grew grown,
hang hung hung, have had had, hear heard heard, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt,
keep kept kept, kneel knelt knelt, know knew known, lay laid laid, lead led led, lean leant leant, leap leapt leapt,
learn learnt learnt, leave left left, lend lent lent, let let let, light lit lit, lose lost lost, make made made,
mean meant meant, meet met met, mislead misled misled, mistake mistook mistaken, outgrow outgrew outgrown,
outsell outsold outsold, overcome overcame overcome, overdraw overdrew overdrawn, overhear overheard overheard,
oversee oversaw overseen, oversell oversold oversold, oversleep overslept overslept, overspend overspent overspent,
overtake overtook overtaken, overthrow overthrew overthrown, overpay overpaid overpaid, pay paid paid,
prepay prepaid prepaid, proofread proofread proofread, put put put, quit quit quit, read read read,
rebuild rebuilt rebuilt, redo redid redone, remake remade remade, repay repaid repaid, rerun reran rerun,
resell resold resold, resend resent resent, reset reset reset, retake retook retaken, rethink rethought rethought,
rewrite rewrote rewritten, rid rid rid, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said said,
see saw seen, seek sought sought, sell sold sold, send sent sent, set set set, sew sewed sewn, shake shook shaken,
shed shed shed, shine shone shone, shoot shot shot, show showed shown, shrink shrank shrunk, shut shut shut,
sing sang sung, sink sank sunk, sit sat sat, sleep slept slept, slide slid slid, sow sowed sown, speak spoke spoken,
spell spelt spelt, spend spent spent, spill spilt spilt, spin spun spun, split split split, spoil spoilt spoilt,
spread spread spread, stand stood stood, steal stole stolen, stick stuck stuck, sting stung stung,
strike struck struck, string strung strung, strive strove striven, swear swore sworn, sweep swept swept,
swell swelled swollen, swim swam swum, swing swung swung, take took taken, teach taught taught, tear tore torn,
tell told told, think thought thought, throw threw thrown, undergo underwent undergone,
understand understood understood, undertake undertook undertaken, undo undid undone, unwind unwound unwound,
uphold upheld upheld, upset upset upset, wake woke woken, wear wore worn, weave wove woven, weep wept wept,
win won won, wind wound wound, withdraw withdrew withdrawn, withhold withheld withheld,
withstand withstood withstood, write wrote written
"""
IRREGULAR = {base: (past, participle) for base, past, participle in (forms.split() for forms in _FORMS.split(","))}
"""From the base of a verb to its past and its participle."""

PASTS = {past: base for base, (past, _) in IRREGULAR.items()} | {"were": "be", "got": "get", "gotten": "get"}
PARTICIPLES = {participle: base for base, (_, participle) in IRREGULAR.items()} | {"gotten": "get"}
UNCHANGED = frozenset(base for base, (past, _) in IRREGULAR.items() if past == base)
"""Verbs whose past is their base, as in "Table set"."""
