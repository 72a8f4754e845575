local times = 0

function asked_before()
    times = times + 1
    return times > 1
end
