// The program's own words in German, as `assets/lang/de.po` has them: what the screens of a
// language that is really read must have room for.
#pragma once

#include <string>

#include "app/disk_files.hpp"
#include "app/folders.hpp"
#include "app/translation.hpp"

namespace frontstage::player {

[[nodiscard]] inline Phrasebook in_german() {
    app::Folders folders;
    folders.assets = std::string(FRONTSTAGE_ROOT) + "/assets";
    app::DiskFiles files;
    return app::program_words(folders, files, "de");
}

}  // namespace frontstage::player
