local long = state.nights > 3

function stays_long()
    return long
end
