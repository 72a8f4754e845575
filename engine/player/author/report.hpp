// From a session to what the author's column shows of it.
#pragma once

#include "author/preview/session.hpp"
#include "player/author/model.hpp"

namespace frontstage::player {

[[nodiscard]] AuthorModel report_on(author::PreviewSession& session);

}  // namespace frontstage::player
