local hour = 2
while hour ~= 24 do
    hour = hour + 5
end

function is_late()
    return hour > 20
end
