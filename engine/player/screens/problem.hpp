// What a trainee sees when something failed: what it is, what is safe, one thing to do about it.
// Never a number, never a trace; what helps a helper is folded away.
#pragma once

#include <string>

#include "player/page/page.hpp"

namespace frontstage::player {

struct Trouble {
    std::string sentence;  // what is wrong
    std::string safe;      // what is not lost
    std::string details;   // for whoever helps
    std::string way_on;    // the one action, as its button says it
};
enum class Details : std::uint8_t { folded, shown };
struct ProblemRoom {
    Trouble trouble;
    Details details = Details::folded;
};

void draw_problem(Page& page, const ProblemRoom& room);

}  // namespace frontstage::player
