// The reader of Lua's grammar behind scan(). Follows scopes and nothing else: what binds tighter
// and what a statement does is left to Lua.
#pragma once

#include <algorithm>
#include <array>
#include <utility>

#include "script/scan.hpp"

namespace frontstage::script {

class Reader {
public:
    Reader(std::vector<Token> tokens, bool is_expression) {
        scan_.tokens = std::move(tokens);
        if (is_expression)
            expression();
        else
            block();
        if (at_ < scan_.tokens.size()) lose_way();
    }
    Scan take() { return std::move(scan_); }

private:
    struct Local {
        std::string_view name;
        int depth;
    };
    // What a chain of names, indexes and calls stands for, as far as an assignment to it matters.
    struct Chain {
        std::optional<std::size_t> mention, local;
        int steps = 0;  // indexes and calls after the name
        bool called = false;
    };

    [[nodiscard]] bool done() const { return at_ >= scan_.tokens.size(); }
    [[nodiscard]] bool is(std::string_view words, std::size_t ahead = 0) const {
        if (at_ + ahead >= scan_.tokens.size()) return false;
        const Token& token = scan_.tokens[at_ + ahead];
        return token.words == words && token.kind != TokenKind::text;
    }
    [[nodiscard]] bool is(TokenKind kind, std::size_t ahead = 0) const {
        return at_ + ahead < scan_.tokens.size() && scan_.tokens[at_ + ahead].kind == kind;
    }
    template <std::size_t n>
    [[nodiscard]] bool is_one_of(const std::array<std::string_view, n>& all) const {
        return std::any_of(all.begin(), all.end(), [&](std::string_view w) { return is(w); });
    }
    void lose_way() {
        scan_.lost = true;
        at_ = scan_.tokens.size();
    }
    bool accept(std::string_view words) {
        if (!is(words)) return false;
        ++at_;
        return true;
    }
    void expect(std::string_view words) {
        if (!accept(words)) lose_way();
    }
    std::string_view name() {
        if (!is(TokenKind::name)) {
            lose_way();
            return {};
        }
        return scan_.tokens[at_++].words;
    }
    void declare(std::string_view name) { locals_.push_back({name, depth_}); }
    [[nodiscard]] std::optional<std::size_t> local_called(std::string_view name) const {
        for (std::size_t i = locals_.size(); i-- > 0;)
            if (locals_[i].name == name) return i;
        return std::nullopt;
    }
    template <class Body>
    void scoped(Body body) {
        const std::size_t outside = locals_.size();
        body();
        locals_.resize(outside);
    }

    // In reader_expressions.cpp.
    void expressions();
    void expression();
    bool accept_binary();
    void operand();
    void table();
    void function_body(bool has_self);
    Chain chain();
    std::size_t mention(std::string_view word, std::size_t token);
    // One `.name`, `[index]`, `:name(...)` or call.
    bool step(Chain& chain);
    [[nodiscard]] Shape shape_of(std::size_t mention) const;
    void becomes_member(std::size_t mention, std::string member);
    void index(std::optional<std::size_t> mention);
    void call(std::optional<std::size_t> mention);

    // In reader_statements.cpp.
    void block();
    void scoped_block();
    void statement();
    void do_block();
    void condition_block();
    void for_loop();
    void repeat_loop();
    void function_statement();
    void step_name(Chain& target);
    void local_statement();
    void assignment_or_call();
    void assigned(const Chain& target, std::size_t token);

    Scan scan_;
    std::size_t at_ = 0;
    int depth_ = 0;
    std::vector<Local> locals_;
};

}  // namespace frontstage::script
