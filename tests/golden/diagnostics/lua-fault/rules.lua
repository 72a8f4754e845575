local rates = {single = 80, double = 120}
local middle = (rates.single + rates.twin) / 2

function is_dear(rate)
    return rate > middle
end
