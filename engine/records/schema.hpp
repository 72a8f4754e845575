// The tables, and how an older file becomes a newer one: steps that are only ever added to, each
// carried out once, whole or not at all. In SQL that PostgreSQL and its relatives take as well.
#pragma once

#include <cstdint>
#include <span>

#include "records/sqlite.hpp"

namespace frontstage::records {

// Step n makes schema n of schema n - 1. A step that was released is never edited.
using Migrations = std::span<const char* const>;
[[nodiscard]] Migrations migrations();

// What schema the file has, 0 for an empty one. Only reads, and refuses a database that is not ours
// or that a newer Frontstage wrote; so ask before changing anything in a file.
[[nodiscard]] std::int64_t schema_version(Database& database, Migrations known);

void migrate(Database& database, Migrations known);

}  // namespace frontstage::records
