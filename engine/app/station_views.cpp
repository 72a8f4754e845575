// What a station shows of what is kept, and hands out of it.
#include "app/disk_files.hpp"
#include "app/own_data.hpp"
#include "app/station.hpp"
#include "app/writing.hpp"

namespace frontstage::app {
namespace {

Answer<std::string> written_to(const std::string& folder, const std::string& name,
                               const std::string& ending, const std::string& text) {
    std::string path = folder + '/' + name + ending;
    for (int number = 2; is_taken(path); ++number)
        path = folder + '/' + name + '-' + std::to_string(number) + ending;
    if (const auto failed = write_new({{path, text}}))
        return {std::nullopt,
                {std::string(phrase("The file could not be written.")),
                 std::string(phrase("Everything that you have played so far is kept.")), *failed}};
    return {std::move(path), {}};
}

}  // namespace

Phrasebook Station::words(const std::string& language) const {
    DiskFiles files;
    return program_words(folders_, files, language_read(language));
}

std::string Station::language_read(const std::string& language) const {
    const std::string code = language_or_own(language);
    if (!code.empty()) return code;
    DiskFiles files;
    return preferred_language(Scenario{}, program_languages(folders_, files));
}

Library Station::library(const std::string& language) {
    const auto attempts = attempts_.of(subject_);
    return library_of({folders_, attempts, results_.of(attempts), attempts_.world().now(),
                       language_or_own(language)});
}

Progress Station::progress(const std::string& language) {
    const auto attempts = attempts_.of(subject_);
    const auto results = results_.of(attempts);
    const std::int64_t now_ms = attempts_.world().now();
    const Library library =
        library_of({folders_, attempts, results, now_ms, language_or_own(language)});
    return progress_of({subject_, attempts, results, library, programmes_in(folders_).programmes,
                        now_ms, words(language)});
}

Answer<std::string> Station::export_own_data(const std::string& folder) {
    const Progress shown = progress({});
    OwnData data{subject_, attempts_.world().now(), preferences().preferences, shown, {}};
    for (const records::Attempt& attempt : attempts_.of(subject_))
        data.attempts.emplace_back(attempt, attempts_.bodies_of(attempt.key.id));
    const std::string day = written(day_of(data.at_ms));
    return written_to(folder, "frontstage-" + file_name_for(subject_) + '-' + day, ".json",
                      own_data_json(data, words()));
}

Answer<std::string> Station::write_certificate(const Certificate& certificate,
                                               const std::string& folder,
                                               const std::string& language) {
    for (const std::string& id : certificate.attempts) {
        const auto attempt = attempts_.find(id);
        if (attempt && std::holds_alternative<Reopened>(attempts_.proved(*attempt))) continue;
        return {
            std::nullopt,
            {std::string(phrase("This certificate rests on an attempt whose record is not as it "
                                "was written, so it cannot be printed.")),
             std::string(phrase("Everything that you have played so far is kept.")),
             "attempt " + id}};
    }
    return written_to(
        folder, "certificate-" + file_name_for(certificate.programme) + '-' + certificate.earned,
        ".html", certificate_page(certificate, subject_, language_read(language), words(language)));
}

}  // namespace frontstage::app
