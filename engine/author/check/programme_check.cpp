#include "author/check/programme_check.hpp"

#include "app/opened.hpp"
#include "loader/loader.hpp"

namespace frontstage::author {
namespace {

Diagnostic unknown_scenario(const std::string& path, const Listed& listed) {
    return {"unknown-scenario",
            Severity::error,
            {path, listed.place.begin, listed.place.end},
            "the programme names the scenario `" + listed.id + "`, and there is none",
            "take it out, or write the scenario in a folder of that name",
            {},
            {}};
}

}  // namespace

std::vector<Diagnostic> check_programme(const app::Folders& folders, const std::string& path,
                                        Files& files) {
    auto loaded = loader::load_programme(files, path);
    if (loaded.value)
        for (const Listed& listed : loaded.value->scenarios)
            if (!app::find_scenario(folders, listed.id))
                loaded.diagnostics.push_back(unknown_scenario(path, listed));
    return std::move(loaded.diagnostics);
}

}  // namespace frontstage::author
