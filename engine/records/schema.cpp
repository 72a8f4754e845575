#include "records/schema.hpp"

#include <array>

namespace frontstage::records {
namespace {

// BYTEA is PostgreSQL's word for exact bytes; SQLite leaves bound bytes alone under any name.
// A seed has 64 bits without a sign, which no portable number type holds: so it is text.
constexpr const char* step_1 = R"sql(
CREATE TABLE event (
    tenant         TEXT   NOT NULL,
    event_id       TEXT   NOT NULL,
    device_id      TEXT   NOT NULL,
    device_seq     BIGINT NOT NULL,
    attempt_id     TEXT   NOT NULL,
    subject        TEXT   NOT NULL,
    kind           TEXT   NOT NULL,
    body           BYTEA  NOT NULL,
    body_sha256    TEXT   NOT NULL,
    prev_sha256    TEXT   NOT NULL,
    scenario       TEXT   NOT NULL,
    content_sha256 TEXT   NOT NULL,
    engine_version TEXT   NOT NULL,
    seed           TEXT   NOT NULL,
    occurred_at    BIGINT NOT NULL,
    received_at    BIGINT,
    PRIMARY KEY (tenant, event_id),
    UNIQUE (tenant, device_id, device_seq)
);
CREATE INDEX event_of_attempt ON event (tenant, attempt_id, device_seq);
CREATE INDEX beginning ON event (tenant, device_id, device_seq) WHERE kind = 'began';
CREATE INDEX beginning_of_subject ON event (tenant, subject, scenario, device_id, device_seq)
    WHERE kind = 'began';
CREATE INDEX ending ON event (tenant, attempt_id) WHERE kind = 'ended';
CREATE TABLE device (
    tenant      TEXT   NOT NULL,
    device_id   TEXT   NOT NULL,
    last_seq    BIGINT NOT NULL,
    last_sha256 TEXT   NOT NULL,
    PRIMARY KEY (tenant, device_id)
);
CREATE TABLE scenario_version (
    tenant         TEXT  NOT NULL,
    content_sha256 TEXT  NOT NULL,
    source         BYTEA NOT NULL,
    PRIMARY KEY (tenant, content_sha256)
);
)sql";

constexpr std::array<const char*, 1> steps{step_1};

// 0 for an empty file.
std::int64_t version_in(Database& database) {
    Statement tables = database.query(
        "SELECT COUNT(*), SUM(name = 'frontstage_schema') FROM sqlite_master WHERE type = 'table'");
    if (!tables.next() || tables.number(0) == 0) return 0;
    if (tables.number(1) == 0)
        throw StoreError("`" + database.path() +
                         "` is a database, but not a record store of Frontstage. Nothing in it "
                         "was changed. Keep the records in another folder.");
    Statement version = database.query("SELECT MAX(version) FROM frontstage_schema");
    return version.next() ? version.number(0) : 0;
}

}  // namespace

Migrations migrations() {
    return steps;
}

std::int64_t schema_version(Database& database, Migrations known) {
    const std::int64_t found = version_in(database);
    if (found > static_cast<std::int64_t>(known.size()))
        throw StoreError("the record store `" + database.path() +
                         "` was written by a newer Frontstage: its schema is " +
                         std::to_string(found) + ", and this one knows up to " +
                         std::to_string(known.size()) +
                         ". Nothing in it was changed. Use the newer Frontstage.");
    return found;
}

void migrate(Database& database, Migrations known) {
    const auto newest = static_cast<std::int64_t>(known.size());
    if (schema_version(database, known) == newest) return;

    Transaction transaction(database, Transaction::Kind::writing);
    database.run("CREATE TABLE IF NOT EXISTS frontstage_schema (version BIGINT PRIMARY KEY)");
    // Asked again: another program may have been quicker.
    for (std::int64_t next = schema_version(database, known) + 1; next <= newest; ++next) {
        database.run_all(known[static_cast<std::size_t>(next - 1)]);
        database.run("INSERT INTO frontstage_schema (version) VALUES (?)", {next});
    }
    transaction.commit();
}

}  // namespace frontstage::records
