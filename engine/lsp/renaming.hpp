// Where else a thing is called by its name, and calling it something else everywhere.
#pragma once

#include "lsp/protocol.hpp"
#include "lsp/workspace.hpp"

namespace frontstage::lsp {

[[nodiscard]] Json references(const Workspace& workspace, const Json& params);
[[nodiscard]] Json prepare_rename(const Workspace& workspace, const Json& params);
[[nodiscard]] Json rename(const Workspace& workspace, const Json& params);

}  // namespace frontstage::lsp
