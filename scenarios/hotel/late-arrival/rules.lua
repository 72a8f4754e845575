-- What the choices of this encounter have in common. Each function below is called from an
-- `effect:` or a `next:` in scenario.yaml. Nothing is remembered here: what must be remembered
-- stands in `state`, where the record, the debrief and the walks can see it.

-- He asked for the shortest version of everything. This is how much of the night he has for us,
-- counted from the first ring of the telephone.
local patience_s = 5 * 60

-- A first broken word is a disappointment. A second one is how we are: it weighs twice as much.
function word_broken(because)
    state.broken_words = state.broken_words + 1
    local weight = 1
    if state.broken_words > 1 then weight = 2 end
    feels("adherence", -0.5 * weight)
    mood_by(-4 * weight, because)
end

-- The fault reaches him: from us, or from the room. Whoever said on the telephone that all was
-- ready has broken a word by now, whichever way the news comes.
function learns(how)
    state.learned = how
    if chosen("the-call", "all-is-ready") then
        word_broken("You had told him that the room was ready and cool.")
    end
    if how == "from-the-room" then
        feels("communication", -1.5)
        feels("surroundings", -1.0)
        mood_by(-16, "He found the fault himself, and saw that you had known.")
    end
end

-- He has a key and takes the lift. A guaranteed room is kept only if he knew what he accepted.
function goes_up()
    if state.learned == "not-yet" then
        learns("from-the-room")
    else
        keep("guaranteed-room")
        feels("surroundings", -0.5)
    end
    if clock > patience_s then
        feels("responsiveness", -0.6)
        mood_by(-4, "It took longer than he had strength to stand.")
    end
end

-- Somebody chose for him. Without knowing what the night is for, that is a guess.
function decides_for_him()
    if not known.hearing then shows("find-the-need", "missed") end
end

-- He was promised a cool room by ten, and at ten he is still in the hot one. Without the promise
-- he is only hot.
function stays_in_417()
    if state.owed_move then word_broken("He was to move by ten, and nobody moved him.") end
end

-- What he answers when he is asked which way he wants; he does not say the same thing twice.
function says_which()
    if chosen("the-call", "what-must-go-right") then
        say("okafor", "A bed. You know what is waiting for me at eleven.")
    else
        say("okafor", "A bed. I give evidence at eleven, to the bridge inquiry, and I have to be awake for it.")
    end
end

-- Something is to be put right: he learned from the room what we should have told him.
function recovery_owed()
    return state.learned == "from-the-room"
end

-- Told in time, moved in time, and nothing that was said to him came out untrue.
function kept_faith()
    return state.learned == "from-us" and state.broken_words == 0
        and chosen("ten-to-seven", "okafor-first")
end
