#include "records/store.hpp"

#include <cassert>
#include <charconv>

#include "records/codec.hpp"
#include "records/digest.hpp"
#include "records/schema.hpp"

namespace frontstage::records {
namespace {

// One organisation, until there are more; in every key, so that more can come.
constexpr std::string_view tenant = "local";

std::string event_id(const std::string& attempt_id, std::int64_t seq) {
    return attempt_id + '/' + std::to_string(seq);
}

const std::string has_ended =
    "EXISTS (SELECT 1 FROM event one WHERE one.tenant = first.tenant "
    "AND one.attempt_id = first.attempt_id AND one.kind = 'ended')";

// An attempt is its first event and a look at the others. Read by attempt_of() in this order.
const std::string select_attempt =
    "SELECT first.attempt_id, first.subject, first.scenario, first.content_sha256, "
    "first.engine_version, first.seed, first.occurred_at, first.body, "
    "(SELECT COUNT(*) FROM event one WHERE one.tenant = first.tenant "
    "AND one.attempt_id = first.attempt_id), " +
    has_ended + " FROM event first WHERE first.kind = 'began' AND first.tenant = ? ";

std::optional<Began> beginning_in(const std::string& body) {
    Names names;
    auto decoded = decode(body, names);
    auto* event = std::get_if<Event>(&decoded);
    auto* began = event != nullptr ? std::get_if<Began>(&event->fact) : nullptr;
    if (began == nullptr) return std::nullopt;
    return std::move(*began);
}

Seed seed_of(const std::string& text) {
    Seed seed;
    std::from_chars(text.data(), text.data() + text.size(), seed.value);
    return seed;
}

Attempt attempt_of(const Statement& row) {
    Attempt attempt{
        {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), seed_of(row.text(5))},
        {},
        row.number(6),
        row.number(8),
        row.number(9) != 0,
        {}};
    if (auto began = beginning_in(row.text(7))) {
        attempt.mode = began->mode;
        attempt.from = std::move(began->from);
    }
    return attempt;
}

std::optional<Attempt> first_of(Statement rows) {
    if (!rows.next()) return std::nullopt;
    return attempt_of(rows);
}

Database prepared(Database database) {
    (void)schema_version(database, migrations());  // refuses before anything is changed
    database.write_ahead();
    migrate(database, migrations());
    return database;
}

// The identity of this station, which its chain is named by.
std::string station(Database& database, const std::string& device_if_new) {
    const auto known = [&]() -> std::optional<std::string> {
        Statement row = database.query(
            "SELECT device_id FROM device WHERE tenant = ? ORDER BY device_id LIMIT 1", {tenant});
        if (!row.next()) return std::nullopt;
        return row.text(0);
    };
    if (const auto found = known()) return *found;
    Transaction transaction(database, Transaction::Kind::writing);
    if (const auto found = known()) return *found;  // another program was quicker
    database.run(
        "INSERT INTO device (tenant, device_id, last_seq, last_sha256) VALUES (?, ?, 0, '')",
        {tenant, device_if_new});
    transaction.commit();
    return device_if_new;
}

Head head_of(Database& database, const std::string& device) {
    Statement row = database.query(
        "SELECT last_seq, last_sha256 FROM device WHERE tenant = ? AND device_id = ?",
        {tenant, device});
    if (!row.next()) return {};
    return {row.number(0), row.text(1)};
}

// Whether these very bytes are stored under this id.
bool is_stored(Database& database, const std::string& id, const std::string& body) {
    Statement row =
        database.query("SELECT body FROM event WHERE tenant = ? AND event_id = ?", {tenant, id});
    if (!row.next()) return false;
    if (row.text(0) == body) return true;
    throw StoreError("event `" + id + "` is already in the record store `" + database.path() +
                     "` with other content: the attempt was continued elsewhere. Nothing was "
                     "stored now. Close this encounter and go on from the stored one.");
}

void insert(Database& database, const StoredEvent& event) {
    database.run(
        "INSERT INTO event (tenant, event_id, device_id, device_seq, attempt_id, subject, kind, "
        "body, body_sha256, prev_sha256, scenario, content_sha256, engine_version, seed, "
        "occurred_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {event.tenant, event.event_id, event.device_id, event.device_seq, event.attempt_id,
         event.subject, event.kind, Bytes(event.body), event.body_sha256, event.prev_sha256,
         event.scenario, event.content_sha256, event.engine_version, event.seed,
         event.occurred_at});
}

const char* const select_events =
    "SELECT tenant, event_id, device_id, device_seq, attempt_id, subject, kind, body, body_sha256, "
    "prev_sha256, scenario, content_sha256, engine_version, seed, occurred_at FROM event "
    "WHERE tenant = ? AND device_id = ? ORDER BY device_seq";

StoredEvent event_of(const Statement& row) {
    return {row.text(0),  row.text(1),  row.text(2),  row.number(3), row.text(4),
            row.text(5),  row.text(6),  row.text(7),  row.text(8),   row.text(9),
            row.text(10), row.text(11), row.text(12), row.text(13),  row.number(14)};
}

std::vector<std::string> all_texts(Statement rows) {
    std::vector<std::string> texts;
    while (rows.next())
        texts.push_back(rows.text(0));
    return texts;
}

}  // namespace

Store::Store(const std::string& path, const std::string& device_if_new)
    : Store(Database(path), device_if_new) {}

Store::Store(Database database, const std::string& device_if_new)
    : database_(prepared(std::move(database))), device_(station(database_, device_if_new)) {}

void Store::append(const AttemptKey& attempt, std::int64_t first_seq,
                   const std::vector<Entry>& entries) {
    assert(first_seq > 0 || entries.empty() || entries.front().kind == "began");
    Transaction transaction(database_, Transaction::Kind::writing);
    if (first_seq > 0 && !has_event(attempt.id, first_seq - 1))
        throw StoreError("attempt `" + attempt.id + "` has no event " +
                         std::to_string(first_seq - 1) + " in the record store `" +
                         database_.path() + "`, so event " + std::to_string(first_seq) +
                         " cannot follow it. Nothing was stored now. Close this encounter and go "
                         "on from the stored one.");
    Head head = head_of(database_, device_);
    std::int64_t seq = first_seq;
    for (const Entry& entry : entries) {
        const std::string id = event_id(attempt.id, seq++);
        if (is_stored(database_, id, entry.body)) continue;
        const StoredEvent event{std::string(tenant),
                                id,
                                device_,
                                head.seq + 1,
                                attempt.id,
                                attempt.subject,
                                entry.kind,
                                entry.body,
                                sha256(entry.body),
                                head.sha256,
                                attempt.scenario,
                                attempt.content_sha256,
                                attempt.engine_version,
                                std::to_string(attempt.seed.value),
                                entry.at_ms};
        insert(database_, event);
        head = {event.device_seq, seal(event)};
    }
    database_.run(
        "UPDATE device SET last_seq = ?, last_sha256 = ? WHERE tenant = ? AND device_id = ?",
        {head.seq, head.sha256, tenant, device_});
    transaction.commit();
}

bool Store::has_event(const std::string& attempt_id, std::int64_t seq) {
    return database_
        .query("SELECT 1 FROM event WHERE tenant = ? AND event_id = ?",
               {tenant, event_id(attempt_id, seq)})
        .next();
}

std::vector<Attempt> Store::attempts() {
    Statement rows =
        database_.query(select_attempt + "ORDER BY first.device_id, first.device_seq", {tenant});
    std::vector<Attempt> attempts;
    while (rows.next())
        attempts.push_back(attempt_of(rows));
    return attempts;
}

std::optional<Attempt> Store::attempt(const std::string& id) {
    return first_of(database_.query(select_attempt + "AND first.attempt_id = ?", {tenant, id}));
}

std::optional<Attempt> Store::unfinished(const std::string& subject, const std::string& scenario) {
    // By the order of storing: the clock of a back office may have been set back.
    return first_of(
        database_.query(select_attempt +
                            "AND first.subject = ? AND first.scenario = ? AND first.device_id = ? "
                            "AND NOT " +
                            has_ended + " ORDER BY first.device_seq DESC LIMIT 1",
                        {tenant, subject, scenario, device_}));
}

std::vector<std::string> Store::events(const std::string& attempt_id) {
    return all_texts(database_.query(
        "SELECT body FROM event WHERE tenant = ? AND attempt_id = ? ORDER BY device_seq",
        {tenant, attempt_id}));
}

void Store::keep_version(const std::string& content_sha256, const std::string& source) {
    if (const auto kept = version(content_sha256)) {
        if (*kept == source) return;
        throw StoreError("the record store `" + database_.path() +
                         "` already keeps other files under the digest `" + content_sha256 +
                         "`. Nothing was stored now. Run `frontstage verify`.");
    }
    database_.run(
        "INSERT INTO scenario_version (tenant, content_sha256, source) VALUES (?, ?, ?) "
        "ON CONFLICT (tenant, content_sha256) DO NOTHING",
        {tenant, content_sha256, Bytes(source)});
}

std::optional<std::string> Store::version(const std::string& content_sha256) {
    Statement row = database_.query(
        "SELECT source FROM scenario_version WHERE tenant = ? AND content_sha256 = ?",
        {tenant, content_sha256});
    if (!row.next()) return std::nullopt;
    return row.text(0);
}

std::vector<Problem> Store::verify_chain() {
    Transaction one_moment(database_, Transaction::Kind::reading);
    std::vector<Problem> damage;
    for (const std::string& finding : all_texts(database_.query("PRAGMA integrity_check")))
        if (finding != "ok") damage.push_back({"", "the file is damaged: " + finding});
    if (!damage.empty()) return damage;  // reading on could fail half way

    ChainCheck check;
    for (const std::string& device : all_texts(
             database_.query("SELECT device_id FROM device WHERE tenant = ? UNION "
                             "SELECT device_id FROM event WHERE tenant = ? ORDER BY device_id",
                             {tenant, tenant}))) {
        Statement rows = database_.query(select_events, {tenant, device});
        while (rows.next())
            check.take(event_of(rows));
        check.finish(device, head_of(database_, device));
    }
    return check.problems();
}

}  // namespace frontstage::records
