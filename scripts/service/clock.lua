-- service.clock: times and durations as people say them.
--
-- The service clock of an encounter counts seconds from its beginning. These functions turn such
-- seconds into words for say().
--
-- Every function answers from what it is given and remembers nothing.

local times = {}

local function amount(number, unit)
    if number == 1 then return "1 " .. unit end
    return number .. " " .. unit .. "s"
end

local function two_digits(number)
    if number < 10 then return "0" .. number end
    return "" .. number
end

-- Whole minutes in so many seconds; 119 seconds are 1 minute.
function times.minutes(seconds)
    return math.floor(seconds / 60)
end

-- "40 seconds", "2 minutes", "1 hour and 5 minutes". Seconds are said only below a minute.
function times.spoken(seconds)
    seconds = math.max(0, math.floor(seconds))
    if seconds < 60 then return amount(seconds, "second") end
    local hours, minutes = seconds // 3600, seconds % 3600 // 60
    if hours == 0 then return amount(minutes, "minute") end
    if minutes == 0 then return amount(hours, "hour") end
    return amount(hours, "hour") .. " and " .. amount(minutes, "minute")
end

-- What a clock on the wall shows `seconds` after it showed `start`, which is written "02:10".
function times.after(start, seconds)
    local hours, minutes = tonumber(string.sub(start, 1, 2)), tonumber(string.sub(start, 4, 5))
    assert(hours and minutes, "a time is written like 02:10, with two digits for each part")
    local total = (hours * 60 + minutes + math.floor(seconds / 60)) % (24 * 60)
    return two_digits(total // 60) .. ":" .. two_digits(total % 60)
end

return times
