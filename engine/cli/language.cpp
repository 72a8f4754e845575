#include "cli/language.hpp"

#include <algorithm>
#include <cstdio>

#include "app/disk_files.hpp"
#include "base/text.hpp"

namespace frontstage::cli {

std::optional<std::string> language_for(const Scenario& scenario, const std::string& wished) {
    app::DiskFiles files;
    std::vector<std::string> available = app::languages_of(files, scenario.files.front());
    if (wished.empty()) return app::preferred_language(scenario, available);
    available.push_back(scenario.language);
    available.emplace_back(app::pseudo_language);
    if (std::find(available.begin(), available.end(), wished) != available.end()) return wished;
    std::fprintf(stderr, "frontstage: `%s` cannot be read in `%s`.\n  help: there is %s\n",
                 scenario.id.c_str(), wished.c_str(), either_of(available).c_str());
    return std::nullopt;
}

app::Reading reading_of(const Scenario& scenario, const std::string& file,
                        const app::Folders& folders, const std::string& language) {
    app::DiskFiles files;
    app::ReadingOpened opened = app::read_in(scenario, file, folders, files, language);
    for (const Diagnostic& diagnostic : opened.diagnostics)
        std::fputs(render(diagnostic, opened.texts[diagnostic.where.file]).c_str(), stderr);
    return std::move(opened.reading);
}

}  // namespace frontstage::cli
