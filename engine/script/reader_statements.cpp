#include "script/reader.hpp"

namespace frontstage::script {

void Reader::block() {
    while (!done() && !is("end") && !is("else") && !is("elseif") && !is("until"))
        statement();
}

void Reader::scoped_block() {
    scoped([&] { block(); });
}

void Reader::statement() {
    if (accept(";") || accept("break")) return;
    if (accept("goto")) return void(name());
    if (accept("::")) {
        name();
        return expect("::");
    }
    if (accept("if")) return condition_block();
    if (accept("while")) {
        expression();
        return do_block();
    }
    if (is("do")) return do_block();
    if (accept("for")) return for_loop();
    if (accept("repeat")) return repeat_loop();
    if (accept("function")) return function_statement();
    if (accept("local")) return local_statement();
    if (accept("return")) {
        if (!done() && !is(";") && !is("end") && !is("else") && !is("elseif") && !is("until"))
            expressions();
        return;
    }
    assignment_or_call();
}

void Reader::do_block() {
    expect("do");
    scoped_block();
    expect("end");
}

void Reader::condition_block() {
    do {
        expression();
        expect("then");
        scoped_block();
    } while (accept("elseif"));
    if (accept("else")) scoped_block();
    expect("end");
}

void Reader::for_loop() {
    std::vector<std::string_view> names{name()};
    while (accept(","))
        names.push_back(name());
    if (!accept("=")) expect("in");
    expressions();
    scoped([&] {
        for (const std::string_view name : names)
            declare(name);
        do_block();
    });
}

void Reader::repeat_loop() {
    scoped([&] {  // the condition still sees the locals of the body
        block();
        expect("until");
        expression();
    });
}

void Reader::function_statement() {
    Chain target;
    const std::size_t token = at_;
    const std::string_view word = name();
    target.local = local_called(word);
    if (!target.local && !scan_.lost) target.mention = mention(word, token);
    bool has_self = false;
    while (is(".") || is(":")) {
        has_self = is(":");
        step_name(target);
    }
    assigned(target, token);
    function_body(has_self);
}

void Reader::step_name(Chain& target) {
    ++at_;
    const std::string_view member = name();
    if (target.mention && target.steps == 0) becomes_member(*target.mention, std::string(member));
    ++target.steps;
}

void Reader::local_statement() {
    if (accept("function")) {
        declare(name());
        return function_body(false);
    }
    std::vector<std::string_view> names;
    do {
        names.push_back(name());
        if (accept("<")) {
            name();
            expect(">");
        }
    } while (accept(","));
    if (accept("=")) expressions();
    for (const std::string_view name : names)
        declare(name);
}

void Reader::assignment_or_call() {
    const std::size_t begin = at_;
    std::vector<std::pair<Chain, std::size_t>> targets;
    do {
        const std::size_t token = at_;
        targets.emplace_back(chain(), token);
    } while (accept(","));
    if (accept("=")) {
        for (const auto& [target, token] : targets)
            assigned(target, token);
        expressions();
    }
    if (at_ == begin) lose_way();
}

void Reader::assigned(const Chain& target, std::size_t token) {
    if (target.local && target.steps == 0 && locals_[*target.local].depth < depth_)
        scan_.kept.push_back({token});
    if (!target.mention || target.called) return;
    Mention& mention = scan_.mentions[*target.mention];
    if (target.steps == (mention.shape == Shape::bare ? 0 : 1)) mention.access = Access::writes;
}

}  // namespace frontstage::script
