// A server without streams: messages go in, what comes out is kept.
#pragma once

#include <filesystem>
#include <fstream>

#include "lsp/server.hpp"

namespace frontstage::lsp::testing {

inline const std::string tiny =
    "scenario: shop/umbrella\n"
    "title: The broken umbrella\n"
    "opening: counter\n"
    "moments:\n"
    "  counter:\n"
    "    says: It broke the first time it rained.\n"
    "    choices:\n"
    "      swap:\n"
    "        say: Let us find you another.\n"
    "        why: It was a bad one.\n"
    "        next: happy\n"
    "endings:\n"
    "  happy: {says: She opens it in the shop and laughs.}\n";

class Session {
public:
    Session() : server({}, [this](const Json& message) { sent.push_back(message); }) {}

    void send(const Json& message) { server.receive({message}); }
    void notify(const std::string& method, const Json& params) {
        send({{"jsonrpc", "2.0"}, {"method", method}, {"params", params}});
    }
    // The answer: its result, or its error.
    Json ask(const std::string& method, const Json& params) {
        const int id = ++last_id;
        send({{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}});
        REQUIRE(!sent.empty());
        REQUIRE(sent.back()["id"] == id);
        return sent.back().contains("result") ? sent.back()["result"] : sent.back()["error"];
    }
    void begin(const Json& capabilities = Json::object()) {
        ask("initialize", {{"capabilities", capabilities}});
        notify("initialized", Json::object());
    }
    void open(const std::string& uri, const std::string& text) {
        notify("textDocument/didOpen",
               {{"textDocument", {{"uri", uri}, {"version", 1}, {"text", text}}}});
    }
    void type(const std::string& uri, int version, const Json& range, const std::string& text) {
        Json change = {{"text", text}};
        if (!range.is_null()) change["range"] = range;
        notify("textDocument/didChange", {{"textDocument", {{"uri", uri}, {"version", version}}},
                                          {"contentChanges", Json::array({change})}});
    }
    // Looks at whatever has to be looked at, at once.
    void settle() {
        for (Examination& each : server.take_wanted())
            server.take(examine(std::move(each)));
    }
    // The codes last told of a file; "none" where nothing was told.
    [[nodiscard]] std::string told(const std::string& uri) const {
        std::string codes = "nothing was told";
        for (const Json& message : sent) {
            if (message.value("method", "") != "textDocument/publishDiagnostics") continue;
            if (message["params"]["uri"] != uri) continue;
            codes.clear();
            for (const Json& finding : message["params"]["diagnostics"])
                codes += (codes.empty() ? "" : " ") + finding["code"].get<std::string>();
        }
        return codes;
    }

    std::vector<Json> sent;
    Server server;
    int last_id = 0;
};

[[nodiscard]] inline Json place(int line, int character) {
    return {{"line", line}, {"character", character}};
}
[[nodiscard]] inline Json range(int line, int from, int to) {
    return {{"start", place(line, from)}, {"end", place(line, to)}};
}
[[nodiscard]] inline Json at(const std::string& uri, int line, int character) {
    return {{"textDocument", {{"uri", uri}}}, {"position", place(line, character)}};
}

}  // namespace frontstage::lsp::testing
