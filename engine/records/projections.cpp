#include "records/projections.hpp"

#include <filesystem>

namespace frontstage::records {
namespace {

std::unique_ptr<Database> opened(const std::string& path) {
    auto database = std::make_unique<Database>(path, 200);
    database->write_ahead();
    database->run(
        "CREATE TABLE IF NOT EXISTS projection (attempt_id TEXT NOT NULL, rules TEXT NOT NULL, "
        "body TEXT NOT NULL, PRIMARY KEY (attempt_id, rules))");
    return database;
}

}  // namespace

Projections::Projections(const std::string& path) {
    try {
        database_ = opened(path);
        return;
    } catch (const StoreError&) {
    }
    try {
        std::error_code ignored;
        for (const char* part : {"", "-wal", "-shm"})
            std::filesystem::remove(path + part, ignored);
        database_ = opened(path);
    } catch (const StoreError&) {
    }
}

std::optional<std::string> Projections::find(const std::string& attempt, const std::string& rules) {
    if (!database_) return std::nullopt;
    try {
        Statement row = database_->query(
            "SELECT body FROM projection WHERE attempt_id = ? AND rules = ?", {attempt, rules});
        if (row.next()) return row.text(0);
    } catch (const StoreError&) {
    }
    return std::nullopt;
}

void Projections::keep(const std::string& attempt, const std::string& rules,
                       const std::string& body) {
    if (!database_) return;
    try {
        database_->run(
            "INSERT INTO projection (attempt_id, rules, body) VALUES (?, ?, ?) "
            "ON CONFLICT (attempt_id, rules) DO UPDATE SET body = excluded.body",
            {attempt, rules, body});
    } catch (const StoreError&) {
    }
}

}  // namespace frontstage::records
