// How two versions of a scenario differ, for a person and as JSON.
#pragma once

#include <string>
#include <vector>

#include "author/versions/chance.hpp"
#include "author/versions/versions.hpp"
#include "author/versions/ways.hpp"
#include "core/survey.hpp"

namespace frontstage::cli {

struct VersionFigures {
    std::string name, digest;  // as it was called
    author::Spread spread;
    Survey survey;
};

struct VersionsApart {
    VersionFigures before, after;
    std::vector<author::VersionChange> changes;
    author::WaysTried walks;
    author::AttemptsTried attempts;
};

[[nodiscard]] std::string versions_as_text(const VersionsApart& apart);
[[nodiscard]] std::string versions_as_json(const VersionsApart& apart);

}  // namespace frontstage::cli
