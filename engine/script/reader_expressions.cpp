#include "script/reader.hpp"

namespace frontstage::script {
namespace {

constexpr std::array<std::string_view, 21> binary_words{
    "+",  "-",  "*",  "/",   "//", "%", "^", "..", "<",  "<=", ">",
    ">=", "==", "~=", "and", "or", "&", "|", "~",  "<<", ">>"};
constexpr std::array<std::string_view, 4> unary_words{"not", "-", "#", "~"};

}  // namespace

void Reader::expressions() {
    do
        expression();
    while (accept(","));
}

void Reader::expression() {
    do {
        while (is_one_of(unary_words))
            ++at_;
        operand();
    } while (accept_binary());
}

bool Reader::accept_binary() {
    if (!is_one_of(binary_words)) return false;
    ++at_;
    return true;
}

void Reader::operand() {
    if (accept("function"))
        function_body(false);
    else if (is("{"))
        table();
    else if (is(TokenKind::number) || is(TokenKind::text) || is("nil") || is("true") ||
             is("false") || is("..."))
        ++at_;
    else
        chain();
}

void Reader::table() {
    expect("{");
    while (!done() && !is("}")) {
        if (accept("[")) {
            expression();
            expect("]");
            expect("=");
        } else if (is(TokenKind::name) && is("=", 1)) {
            at_ += 2;
        }
        expression();
        if (!accept(",") && !accept(";")) break;
    }
    expect("}");
}

void Reader::function_body(bool has_self) {
    ++depth_;
    scoped([&] {
        if (has_self) declare("self");
        expect("(");
        while (!done() && !is(")")) {
            if (!accept("...")) declare(name());
            if (!accept(",")) break;
        }
        expect(")");
        block();
    });
    --depth_;
    expect("end");
}

Reader::Chain Reader::chain() {
    Chain chain;
    if (accept("(")) {
        expression();
        expect(")");
        chain.called = true;  // no target of an assignment
    } else {
        const std::size_t token = at_;
        const std::string_view word = name();
        if (scan_.lost) return chain;
        chain.local = local_called(word);
        if (!chain.local) chain.mention = mention(word, token);
    }
    while (!done() && step(chain))
        ++chain.steps;
    return chain;
}

std::size_t Reader::mention(std::string_view word, std::size_t token) {
    Mention mention;
    mention.name = word;
    mention.first = mention.last = token;
    mention.depth = depth_;
    scan_.mentions.push_back(std::move(mention));
    return scan_.mentions.size() - 1;
}

// One `.name`, `[index]`, `:name(...)` or call.
bool Reader::step(Chain& chain) {
    const bool first = chain.steps == 0 && chain.mention.has_value();
    if (accept(".")) {
        const std::string_view member = name();
        if (first) becomes_member(*chain.mention, std::string(member));
    } else if (is("[")) {
        index(first ? chain.mention : std::nullopt);
    } else if (accept(":")) {
        name();
        call(std::nullopt);
        chain.called = true;
    } else if (is("(") || is("{") || is(TokenKind::text)) {
        const bool named = chain.mention && !chain.called &&
                           chain.steps <= (shape_of(*chain.mention) == Shape::bare ? 0 : 1);
        call(named ? chain.mention : std::nullopt);
        chain.called = true;
    } else {
        return false;
    }
    return true;
}

Shape Reader::shape_of(std::size_t mention) const {
    return scan_.mentions[mention].shape;
}

void Reader::becomes_member(std::size_t mention, std::string member) {
    scan_.mentions[mention].shape = Shape::member;
    scan_.mentions[mention].member = std::move(member);
    scan_.mentions[mention].last = at_ - 1;
}

void Reader::index(std::optional<std::size_t> mention) {
    expect("[");
    const bool literal = is(TokenKind::text) && scan_.tokens[at_].value && is("]", 1);
    if (mention && literal) {
        const std::string member = *scan_.tokens[at_].value;
        at_ += 2;
        becomes_member(*mention, member);
        return;
    }
    expression();
    expect("]");
    if (!mention) return;
    scan_.mentions[*mention].shape = Shape::indexed;
    scan_.mentions[*mention].last = at_ - 1;
}

void Reader::call(std::optional<std::size_t> mention) {
    std::vector<std::optional<std::string>> arguments;
    std::vector<std::size_t> begins;
    const auto argument = [&](auto read) {
        const std::size_t begin = at_;
        read();
        const bool alone = at_ == begin + 1 && begin < scan_.tokens.size();
        arguments.push_back(alone ? scan_.tokens[begin].value : std::nullopt);
        begins.push_back(begin);
    };
    if (is("{")) {
        argument([&] { table(); });
    } else if (is(TokenKind::text)) {
        argument([&] { ++at_; });
    } else {
        expect("(");
        while (!done() && !is(")")) {
            argument([&] { expression(); });
            if (!accept(",")) break;
        }
        expect(")");
    }
    if (!mention) return;
    Mention& called = scan_.mentions[*mention];
    called.called = Called::yes;
    called.arguments = std::move(arguments);
    called.argument_tokens = std::move(begins);
}

}  // namespace frontstage::script
