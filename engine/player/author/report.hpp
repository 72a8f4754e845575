// From a session to what the author's column shows of it.
#pragma once

#include <vector>

#include "app/disagreements.hpp"
#include "author/preview/session.hpp"
#include "player/author/model.hpp"

namespace frontstage::player {

// `disagreements`: of those who played it.
[[nodiscard]] AuthorModel report_on(author::PreviewSession& session,
                                    const std::vector<app::Disagreement>& disagreements);

}  // namespace frontstage::player
