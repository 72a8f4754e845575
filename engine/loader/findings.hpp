// Collects what is found wrong while files are read, with a limit so that a hostile file cannot
// fill the memory with complaints. Knows nothing of what is read.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "loader/codes.hpp"
#include "loader/source_text.hpp"

namespace frontstage::loader {

struct Finding {
    std::string_view code;  // one of codes()
    ByteRange where;
    std::string message;
    std::string hint = {};
    std::string context = {};
    std::vector<Remark> remarks = {};
};

class Findings {
public:
    static constexpr std::size_t most = 500;

    // Left out where the place has had its finding, or where the rest of the file would be needed
    // to be sure.
    void add(const SourceText& source, Finding finding);
    // About a file as a whole.
    void add(const std::string& path, std::string_view code, std::string message, std::string hint);

    [[nodiscard]] bool any_errors() const { return any_errors_; }

    // The word that was likely meant, as long as guessing is still cheap: a file with thousands of
    // wrong names would otherwise be compared with thousands of right ones.
    [[nodiscard]] std::optional<std::string> guess(std::string_view word,
                                                   const std::vector<std::string>& candidates);

    // Sorted by place; says so at the start if there was more.
    [[nodiscard]] std::vector<Diagnostic> take() &&;

private:
    void keep(Diagnostic diagnostic);

    std::vector<Diagnostic> diagnostics_;
    std::size_t left_out_ = 0;
    std::size_t guesses_left_ = 500'000;
    bool any_errors_ = false;
};

}  // namespace frontstage::loader
