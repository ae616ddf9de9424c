"""Notes as people write them, and whether they are in the past; the hard ones need more than the ending of a word."""

_PAST = """
Guest checked in; Guest checked out; Guest arrived; Guest left; Reservation created; Reservation cancelled;
Room assigned to guest; Room cleaned; Bill paid; Guest paid the bill; Deposit received; Invoice sent to customer;
Key handed over; Key was lost; Guest lost the key; Table reserved; Meal ordered; Meal cooked; Chef burnt the steak;
Waiter took the order; Dish served; Minibar refilled; Complaint received; Manager apologised; Taxi called;
Luggage picked up; Room upgraded; Offer made; Offer accepted; Contract signed; Price changed; Campaign launched;
Customer subscribed; Customer has unsubscribed; Shipment was delivered late; Goods were returned; Refund paid out;
Application submitted; Claim rejected; Claim was not approved; Policy renewed; Patient admitted; Driver chosen;
Trip began; Alarm rang; Door broke; Parcel got stolen; Stock ran out; Budget approved; Employee quit the job;
Guest never arrived; Guest did not show up; Night audit completed; Loyalty points granted; Cash counted;
""".replace("\n", " ")
_NOT_PAST = """
Check in guest; Guest checks in; Guest check in; Guest will arrive; Create reservation; Cancel the booking;
Pay bill; Send invoice to customer; Guest; Room; Reservation; Front office; Guest arrival; Room cleaning;
Guest is arriving; Checking in guest; Clean room; Room needs cleaning; Guest pays the bill; Payment; Bed;
Order creation; Guest must pay; Customer can cancel; Assign room; Serve dish; Reservation system; Housekeeping;
Manager approves budget; Ship goods; Receptionist hands over key; Waiter takes order; Guest feed; Cook meal;
Ring alarm; Book a table; Guest should leave; List of open bills; Red wine; Weekly report;
""".replace("\n", " ")
_HARD_PAST = """
Preferred guest arrived; Lost luggage found; Scheduled maintenance carried out; Reserved table given away;
GuestCheckedIn; guest_checked_out; Guest has been moved to another room; Overdue bill written off; Took the payment;
Room set on fire; Price set; Guest put luggage down; Reduced rate applied; Guest read the terms;
Delayed flight landed; Cut flowers delivered; Unpaid invoice sent to collections; Newly hired cook started;
Left luggage collected; Used towels washed; Set menu ordered; Guest didn't pay; No room was free; Paid by card;
Requested late checkout granted; Guest (VIP) checked in; Guest checked in 🎉; Guest, tired, went to bed;
Order placed, but not confirmed; Bed made; Check bounced; Report filed; Room let to a student;
""".replace("\n", " ")
_HARD_NOT_PAST = """
Scheduled maintenance; Lost luggage; Preferred guest; Reserved table; Advanced booking; Unpaid bill; Fixed price;
Used towels; Extended stay; Set menu; Cut flowers; Read the terms; Left luggage office; Bed and breakfast;
Hundred guests; Need a taxi; Speed limit; Feed the cat; Newlywed couple; Guest is checked in by reception;
Put luggage down; Newly hired cook; Required documents; The reserved room; Guest with reduced rate; Proceed to payment;
Embed video; Exceed budget; Sacred place; Limited offer; Shared bathroom; Cancelled reservation; Walk-in guest;
Guest wants to be moved; Room to be cleaned;
""".replace("\n", " ")


def _notes(past: str, not_past: str) -> tuple[tuple[str, bool], ...]:
    split = [(part, is_past) for text, is_past in ((past, True), (not_past, False)) for part in text.split(";")]
    return tuple((text.strip(), is_past) for text, is_past in split if text.strip())


PLAIN = _notes(_PAST, _NOT_PAST)
HARD = _notes(_HARD_PAST, _HARD_NOT_PAST)

_UNSEEN_PAST = """
Tariff hiked; Guest sped away; Bank wired the money; Fleet rebranded; Shuttle dispatched to airport; Wedding catered;
Aged cheese tasted; Learned doctor consulted; Horse shod; Chimney swept; Ship beset by storm; Parcels weighed;
Sheep shorn; Boat capsized; Candidate headhunted; Ghosted lead revived; Guest overslept; Deposit forfeited;
Rate plan bundled with breakfast; Bicycle lent out; Alarm silenced; Room blocked for maintenance; Guest blacklisted;
Stay prolonged; Windows hung; Car valeted; Dog microchipped; Tenancy lapsed; Seed sown; Invoice disputed by agency;
Crew mustered; Menu rewritten; Allergy flagged; Cot provided; Voucher redeemed online; Corked wine sent back;
""".replace("\n", " ")
_UNSEEN_NOT_PAST = """
Bunk bed; Aged cheese; Learned doctor; Gilded cage; Deceased estate; Assorted pastries; Seasoned traveller;
Mixed dormitory; Furnished flat; Hatred of noise; Naked flame; Packed lunch; Detached house; Frozen food; Stolen goods;
Known issue; Fallen tree; Broken lift; Corked wine; Smoked salmon; Estimated time of arrival; Approved supplier list;
Guest requests towels; Silence alarm; Weigh parcels; Forfeit deposit; Guest overstays; Muster crew;
Car is being valeted; Voucher to be redeemed; Airport shuttle; Weeds in garden; Kindred spirits; Sleep well;
""".replace("\n", " ")
UNSEEN = _notes(_UNSEEN_PAST, _UNSEEN_NOT_PAST)
"""Written after the rules, which were never fitted to them."""
