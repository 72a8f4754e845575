#include "author/examine.hpp"

#include "author/graph_check.hpp"

namespace frontstage::author {

app::Opening examine(const app::Folders& folders, const std::string& file, Files& files) {
    app::Opening opening = app::open_scenario(folders, file, files);
    if (!opening.opened) return opening;
    for (Diagnostic& finding : check_graph(*opening.opened->scenario))
        opening.diagnostics.push_back(std::move(finding));
    sort_by_place(opening.diagnostics);
    return opening;
}

}  // namespace frontstage::author
