// What a command of the program is: its name, what it takes, and what it does. `--help` is made
// from this, so it cannot promise what is not there. Which library parses the line is not known
// here.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/folders.hpp"
#include "cli/exit.hpp"
#include "core/vocabulary.hpp"

namespace frontstage::cli {

// What is typed after a command's name. Each call names one thing, says where it goes and what it
// is for; what cannot be read as that ends the program with `usage`. `--json` is every command's
// own affair, as a flag.
class Options {
public:
    virtual ~Options() = default;
    // By position, in the order of these calls. Left as it is where nothing is typed.
    virtual void argument(std::string_view name, std::string& into, std::string_view sentence) = 0;
    virtual void arguments(std::string_view name, std::vector<std::string>& into,
                           std::string_view sentence) = 0;
    // By name, as `--seed`.
    virtual void text(std::string_view flag, std::string& into, std::string_view sentence) = 0;
    // Of which an empty one is told from none.
    virtual void text(std::string_view flag, std::optional<std::string>& into,
                      std::string_view sentence) = 0;
    virtual void texts(std::string_view flag, std::vector<std::string>& into,
                       std::string_view sentence) = 0;  // may be repeated
    // As many as follow it: `--force storm=on queue=off`.
    virtual void several(std::string_view flag, std::vector<std::string>& into,
                         std::string_view sentence) = 0;
    virtual void number(std::string_view flag, int& into, int least, int most,
                        std::string_view sentence) = 0;
    virtual void number(std::string_view flag, std::optional<int>& into, int least, int most,
                        std::string_view sentence) = 0;
    virtual void number(std::string_view flag, std::optional<std::uint64_t>& into,
                        std::string_view sentence) = 0;
    virtual void decimal(std::string_view flag, double& into, double least, double most,
                         std::string_view sentence) = 0;
    virtual void flag(std::string_view flag, bool& into, std::string_view sentence) = 0;
    virtual void word(std::string_view flag, const std::vector<std::string>& words,
                      std::function<void(const std::string&)> into, std::string_view sentence) = 0;
    // These two may not be given together.
    virtual void either(std::string_view flag, std::string_view other) = 0;

    template <class Term, class Into>
    void term(std::string_view flag, Into& into, std::string_view sentence) {
        word(
            flag, all_words<Term>(),
            [&into](const std::string& typed) { into = *term_for<Term>(typed); }, sentence);
    }
};

class Command {
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual std::string_view name() const = 0;
    [[nodiscard]] virtual std::string_view sentence() const = 0;
    // What to type, and what comes of it; shown under `--help`. Empty where the name says it all.
    [[nodiscard]] virtual std::string_view examples() const { return {}; }
    virtual void take(Options& options) = 0;
    [[nodiscard]] virtual Exit run(const app::Folders& folders) = 0;
};

// In the order in which `--help` lists them. Each is made in the file that carries its name.
[[nodiscard]] std::vector<std::unique_ptr<Command>> all_commands();

}  // namespace frontstage::cli
