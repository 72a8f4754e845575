-- service.recovery: putting things right after a failure.
--
-- A customer is won back in four steps: listen to them, own the fault, act on it, and close by
-- making sure that all is well. How much has to be done depends on how they feel.
--
-- Every function answers from what it is given and remembers nothing.

local recovery = {}

local steps = {"listen", "own", "act", "close"}

-- What a customer in this mood is owed: "nothing", "an apology", "a remedy" or "amends".
-- A remedy puts the fault right; amends give something on top.
function recovery.owed(mood)
    if mood >= 60 then return "nothing" end
    if mood >= 40 then return "an apology" end
    if mood >= 20 then return "a remedy" end
    return "amends"
end

-- The first step that is still to do, or nil when all four are done. `done` says which are:
-- {listen = true, own = chosen("arrival", "name-the-fault")}
function recovery.next_step(done)
    for _, step in ipairs(steps) do
        if not done[step] then return step end
    end
    return nil
end

-- Whether the failure counts as put right: someone listened, acted and closed.
function recovery.is_complete(done)
    return (done.listen and done.act and done.close) and true or false
end

return recovery
