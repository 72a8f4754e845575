#include "lsp/server.hpp"

#include <algorithm>
#include <array>

#include "app/world.hpp"
#include "lsp/renaming.hpp"
#include "lsp/requests.hpp"

namespace frontstage::lsp {
namespace {

using Answering = Json (*)(const Workspace&, const Json&);

struct Request {
    std::string_view method;
    Answering answer;
};

constexpr std::array requests{
    Request{"textDocument/completion", completion},
    Request{"textDocument/hover", hover},
    Request{"textDocument/definition", definition},
    Request{"textDocument/documentSymbol", document_symbols},
    Request{"textDocument/codeAction", code_actions},
    Request{"textDocument/references", references},
    Request{"textDocument/prepareRename", prepare_rename},
    Request{"textDocument/rename", rename},
};

bool is_id(const Json& id) {
    return id.is_number_integer() || id.is_string();
}

// The first that the editor prefers and we know.
Encoding agreed_encoding(const Json& params) {
    const auto wishes = Json::json_pointer("/capabilities/general/positionEncodings");
    if (params.is_object() && params.contains(wishes) && params.at(wishes).is_array())
        for (const Json& wish : params.at(wishes)) {
            if (wish == "utf-8") return Encoding::utf8;
            if (wish == "utf-16") return Encoding::utf16;
            if (wish == "utf-32") return Encoding::utf32;
        }
    return Encoding::utf16;
}

std::string_view word_for_encoding(Encoding encoding) {
    switch (encoding) {
        case Encoding::utf8: return "utf-8";
        case Encoding::utf16: return "utf-16";
        case Encoding::utf32: return "utf-32";
    }
    return "utf-16";
}

std::vector<Change> changes_in(const Json& params) {
    std::vector<Change> changes;
    for (const Json& each : params.at("contentChanges")) {
        Change change{std::nullopt, each.at("text").get<std::string>()};
        if (each.contains("range")) change.range = range_in(each.at("range"));
        changes.push_back(std::move(change));
    }
    return changes;
}

}  // namespace

Server::Server(app::Folders folders, Send send)
    : workspace_{std::move(folders), {}, Encoding::utf16},
      send_(std::move(send)),
      publishing_(workspace_, send_) {}

void Server::receive(const std::vector<Json>& messages) {
    for (const Json& message : messages)
        if (message.is_object() && message.value("method", Json()) == "$/cancelRequest" &&
            message.contains("params") && message["params"].is_object() &&
            message["params"].contains("id"))
            cancelled_.insert(written(message["params"]["id"]));
    for (const Json& message : messages)
        if (!ended()) receive_one(message);
    cancelled_.clear();
}

void Server::receive_one(const Json& message) {
    if (message.is_discarded())
        return send_(refusal(nullptr, {Fault::not_json, "this is no JSON"}));
    if (!message.is_object() || !message.contains("method") || !message["method"].is_string()) {
        // An answer to something that we asked needs none of its own; we ask nothing.
        if (message.is_object() && (message.contains("result") || message.contains("error")))
            return;
        return send_(refusal(nullptr, {Fault::no_request, "this is no request"}));
    }
    const std::string method = message["method"].get<std::string>();
    const Json params = message.value("params", Json::object());
    if (!message.contains("id")) return notify(method, params);
    if (!is_id(message["id"]))
        return send_(refusal(nullptr, {Fault::no_request, "an id is a number or a text"}));
    request(message["id"], method, params);
}

void Server::request(const Json& id, const std::string& method, const Json& params) {
    try {
        if (cancelled_.contains(written(id))) throw Refusal{Fault::cancelled, "cancelled"};
        send_(answer(id, result_of(method, params)));
    } catch (const Refusal& why) {
        send_(refusal(id, why));
    } catch (const Json::exception& error) {
        send_(refusal(id, {Fault::wrong_parameters, error.what()}));
    } catch (const std::exception& error) {
        send_(refusal(id, {Fault::internal, error.what()}));
    }
}

Json Server::result_of(const std::string& method, const Json& params) {
    if (method == "initialize") {
        if (stage_ != Stage::new_born)
            throw Refusal{Fault::no_request, "this server is initialized already"};
        return initialize(params);
    }
    if (stage_ == Stage::new_born)
        throw Refusal{Fault::not_initialized, "`initialize` comes first"};
    if (stage_ == Stage::shut_down)
        throw Refusal{Fault::no_request, "after `shutdown` only `exit` may come"};
    if (method == "shutdown") {
        stage_ = Stage::shut_down;
        return nullptr;
    }
    for (const Request& each : requests)
        if (each.method == method) return each.answer(workspace_, params);
    throw Refusal{Fault::no_such_method, "there is no method `" + method + "` here"};
}

Json Server::initialize(const Json& params) {
    stage_ = Stage::serving;
    workspace_.encoding = agreed_encoding(params);
    const Json triggers = Json::array({":", " ", "{", "[", ",", ".", "\"", "-"});
    return {{"capabilities",
             {{"positionEncoding", word_for_encoding(workspace_.encoding)},
              {"textDocumentSync", {{"openClose", true}, {"change", 2}, {"save", true}}},
              {"completionProvider", {{"triggerCharacters", triggers}}},
              {"hoverProvider", true},
              {"definitionProvider", true},
              {"documentSymbolProvider", true},
              {"referencesProvider", true},
              {"renameProvider", {{"prepareProvider", true}}},
              {"codeActionProvider", {{"codeActionKinds", Json::array({"quickfix"})}}}}},
            {"serverInfo", {{"name", "frontstage"}, {"version", app::version()}}}};
}

void Server::notify(const std::string& method, const Json& params) {
    if (method == "exit") return end();
    if (stage_ != Stage::serving) return;
    try {
        if (method == "textDocument/didOpen") {
            const Json& document = params.at("textDocument");
            const auto uri = document.at("uri").get<std::string>();
            workspace_.documents.open(uri, document.at("version").get<std::int64_t>(),
                                      document.at("text").get<std::string>());
            publishing_.touch(path_of(uri));
        } else if (method == "textDocument/didChange") {
            const Json& document = params.at("textDocument");
            const auto uri = document.at("uri").get<std::string>();
            workspace_.documents.change(uri, document.at("version").get<std::int64_t>(),
                                        changes_in(params), workspace_.encoding);
            if (workspace_.documents.find(path_of(uri)) != nullptr) publishing_.touch(path_of(uri));
        } else if (method == "textDocument/didClose") {
            const auto uri = params.at("textDocument").at("uri").get<std::string>();
            workspace_.documents.close(uri);
            publishing_.forget(path_of(uri));
        } else if (method == "textDocument/didSave" ||
                   method == "workspace/didChangeWatchedFiles") {
            publishing_.touch_all();
        }
    } catch (const Json::exception&) {
        // A notification has no answer; what cannot be read of it is left.
    }
}

void Server::end() {
    ended_well_ = stage_ == Stage::shut_down;
    stage_ = Stage::ended;
}

}  // namespace frontstage::lsp
