#include "bench/editing.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>

#include "bench/plan.hpp"
#include "lsp/server.hpp"

namespace frontstage::bench {
namespace {

using lsp::Json;

constexpr int keystrokes = 50;
const std::string uri = "file:///generated/scenario.yaml";

Json change(int version, std::size_t line, std::size_t from, std::size_t to,
            const std::string& text) {
    const Json range = {{"start", {{"line", line}, {"character", from}}},
                        {"end", {{"line", line}, {"character", to}}}};
    return lsp::notification(
        "textDocument/didChange",
        {{"textDocument", {{"uri", uri}, {"version", version}}},
         {"contentChanges", Json::array({{{"range", range}, {"text", text}}})}});
}

// The lines on which a `next:` stands, and how long each is.
std::vector<std::pair<std::size_t, std::size_t>> turns_in(const std::string& text) {
    std::vector<std::pair<std::size_t, std::size_t>> turns;
    std::size_t number = 0;
    for (std::size_t begin = 0; begin < text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (text.substr(begin, end - begin).find("next: ") != std::string::npos)
            turns.emplace_back(number, end - begin);
        begin = end + 1;
    }
    return turns;
}

// As it goes in the program, from the message's bytes to those of its answer, without the threads.
void type_into(std::size_t moments) {
    const std::string text = as_yaml(layered(moments, 10, 1));
    std::size_t published = 0;
    std::size_t bytes = 0;
    lsp::Server server({}, [&](const Json& message) {
        published += message.contains("method") ? 1 : 0;
        bytes += lsp::written(message).size();
    });
    server.receive({{{"id", 1}, {"method", "initialize"}, {"params", Json::object()}}});
    server.receive(
        {lsp::notification("textDocument/didOpen",
                           {{"textDocument", {{"uri", uri}, {"version", 0}, {"text", text}}}})});
    const auto settle = [&] {
        for (lsp::Examination& each : server.take_wanted())
            server.take(lsp::examine(std::move(each)));
    };
    settle();

    const auto turns = turns_in(text);
    std::vector<double> milliseconds;
    for (int i = 0; i < keystrokes; ++i) {
        // A letter too many at the end of a name, and then away with it.
        const auto [line, end] = turns[static_cast<std::size_t>(i / 2) * 997 % turns.size()];
        const std::string message =
            lsp::written(i % 2 == 0 ? change(i + 1, line, end, end, "x")
                                    : change(i + 1, line, end, end + 1, ""));
        const auto start = std::chrono::steady_clock::now();
        server.receive({lsp::parsed(message)});
        settle();
        milliseconds.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                .count());
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf(
        "keystroke to findings, %5zu moments (%6.1f KB): median %6.1f ms, worst %6.1f ms of %d "
        "(%zu published)\n",
        moments, static_cast<double>(text.size()) / 1024.0, milliseconds[keystrokes / 2],
        milliseconds.back(), keystrokes, published);
}

}  // namespace

void editing() {
    type_into(100);
    type_into(1000);
}

}  // namespace frontstage::bench
