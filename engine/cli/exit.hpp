// What the program's end tells a script.
#pragma once

namespace frontstage::cli {

enum Exit : int {
    fine = 0,
    findings = 1,
    usage = 2,
    unreadable = 3,
    cannot_write = 4,
    internal = 5,
    interrupted = 130,
};

}  // namespace frontstage::cli
