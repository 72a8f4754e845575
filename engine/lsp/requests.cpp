#include "lsp/requests.hpp"

#include "author/language/complete.hpp"
#include "author/language/hover.hpp"

namespace frontstage::lsp {
namespace {

using author::LanguageView;

std::string path_in(const Json& params) {
    return path_of(params.at("textDocument").at("uri").get<std::string>());
}

// A file in the editor, and the place in it that is asked about.
struct Asked {
    explicit Asked(const Workspace& workspace, const Json& params)
        : files(workspace.documents.texts()),
          view(author::view_of(workspace.folders, path_in(params), files)),
          lines(view ? std::string_view(view->outline.text()) : std::string_view(),
                workspace.encoding) {
        if (params.contains("position")) at = lines.offset(position_in(params.at("position")));
    }
    [[nodiscard]] Json range(author::TextRange range) const {
        return as_json(Range{lines.position(range.begin), lines.position(range.end)});
    }

    WorkspaceFiles files;
    std::optional<LanguageView> view;
    Lines lines;
    std::size_t at = 0;
};

Json markdown(const std::string& text) {
    return {{"kind", "markdown"}, {"value", text}};
}

// CompletionItemKind
int number_of(author::Offered what) {
    switch (what) {
        case author::Offered::key: return 10;      // Property
        case author::Offered::word: return 12;     // Value
        case author::Offered::name: return 18;     // Reference
        case author::Offered::function: return 3;  // Function
    }
    return 1;
}

// SymbolKind
int number_of(author::SymbolKind kind) {
    switch (kind) {
        case author::SymbolKind::moment: return 5;   // Class
        case author::SymbolKind::choice: return 6;   // Method
        case author::SymbolKind::ending: return 24;  // Event
        case author::SymbolKind::other: return 13;   // Variable
    }
    return 13;
}

Json as_json(const Asked& asked, const author::Symbol& symbol) {
    Json json = {{"name", symbol.name},
                 {"detail", symbol.said.substr(0, symbol.said.find('\n'))},
                 {"kind", number_of(symbol.kind)},
                 {"range", asked.range(symbol.whole)},
                 {"selectionRange", asked.range(symbol.name_at)}};
    for (const author::Symbol& child : symbol.children)
        json["children"].push_back(as_json(asked, child));
    return json;
}

}  // namespace

Json completion(const Workspace& workspace, const Json& params) {
    const Asked asked(workspace, params);
    Json items = Json::array();
    if (!asked.view) return items;
    for (const author::Completion& each : author::completions(*asked.view, asked.at)) {
        Json item = {
            {"label", each.label},
            {"kind", number_of(each.what)},
            {"textEdit", {{"range", asked.range(each.replaces)}, {"newText", each.insert}}}};
        if (!each.detail.empty()) item["detail"] = each.detail;
        if (!each.documentation.empty()) item["documentation"] = markdown(each.documentation);
        items.push_back(std::move(item));
    }
    return items;
}

Json hover(const Workspace& workspace, const Json& params) {
    const Asked asked(workspace, params);
    if (!asked.view) return nullptr;
    const auto found = author::hover_at(*asked.view, asked.at);
    if (!found) return nullptr;
    return {{"contents", markdown(found->markdown)}, {"range", asked.range(found->where)}};
}

Json definition(const Workspace& workspace, const Json& params) {
    Asked asked(workspace, params);
    Json places = Json::array();
    if (!asked.view) return places;
    for (const author::Destination& each :
         author::destinations_at(workspace.folders, *asked.view, asked.at)) {
        const std::string text = asked.files.read(each.file).value_or("");
        const Lines lines(text, workspace.encoding);
        places.push_back({{"uri", uri_of(each.file)},
                          {"range", as_json(Range{lines.position(each.where.begin),
                                                  lines.position(each.where.end)})}});
    }
    return places;
}

Json document_symbols(const Workspace& workspace, const Json& params) {
    const Asked asked(workspace, params);
    Json symbols = Json::array();
    if (asked.view)
        for (const author::Symbol& symbol : author::symbols_of(*asked.view))
            symbols.push_back(as_json(asked, symbol));
    return symbols;
}

// The cure travels with its finding, in the `data` that an editor hands back.
Json code_actions(const Workspace&, const Json& params) {
    Json actions = Json::array();
    const std::string uri = params.at("textDocument").at("uri").get<std::string>();
    for (const Json& finding : params.at("context").at("diagnostics")) {
        if (!finding.contains("data") || !finding.at("data").contains("cure")) continue;
        const std::string cure = finding.at("data").at("cure").get<std::string>();
        const Json edit = {{"range", finding.at("range")}, {"newText", cure}};
        actions.push_back({{"title", "Write `" + cure + "`"},
                           {"kind", "quickfix"},
                           {"diagnostics", Json::array({finding})},
                           {"isPreferred", true},
                           {"edit", {{"changes", {{uri, Json::array({edit})}}}}}});
    }
    return actions;
}

}  // namespace frontstage::lsp
