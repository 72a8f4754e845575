#include "cli/interview.hpp"

#include <istream>
#include <ostream>

#include "cli/text.hpp"

namespace frontstage::cli {
namespace {

void ask(const Question& question, std::size_t number, std::size_t count, std::ostream& out) {
    out << '\n'
        << wrapped(std::to_string(number) + " of " + std::to_string(count) + ". " + question.asks);
    if (!question.example.empty()) out << wrapped("For example: " + question.example, "   ");
    out << wrapped("Enter alone takes: " + question.suggests(), "   ") << "> " << std::flush;
}

}  // namespace

void interview(const std::vector<Question>& questions, std::istream& in, std::ostream& out) {
    std::size_t at = 0;
    while (at < questions.size()) {
        ask(questions[at], at + 1, questions.size(), out);
        std::string typed;
        if (!std::getline(in, typed)) {
            out << '\n';
            return;
        }
        if (typed.ends_with('\r')) typed.pop_back();
        if (typed == "<") {
            if (at > 0) --at;
            continue;
        }
        if (typed.find_first_not_of(" \t") == std::string::npos) {
            ++at;
        } else if (const auto wrong = questions[at].takes(typed)) {
            out << wrapped(*wrong);
        } else {
            ++at;
        }
    }
}

}  // namespace frontstage::cli
