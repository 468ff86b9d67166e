using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.History;
using static Aims.Portal.Domain.Tests.Certificates.Certified;

namespace Aims.Portal.Domain.Tests.Certificates.History;

public sealed class StoredJson
{
    /// <summary>As CertificateJson of the web project writes.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Converters = { new JsonStringEnumConverter() } };

    /// <summary>Rows of Certificates.FactsJson as they were written before there was a history.</summary>
    private const string Row = """
        {"standard":"Iso42001","edition":"ISO/IEC 42001:2023","number":"AIMS-0001","holderName":"範例人工智能有限公司","holderAddress":"1 Example Road, Hong Kong","sites":["2 Example Road"],"scope":"Design and operation of the Example service","soaVersion":"2.1","soaDate":"2024-02-01","roleInScope":null,"originalDate":"2024-03-15","issueDate":"2024-03-15","cycleStart":"2024-03-15","expiryDate":"2027-03-14","certificationBody":"Example Certification","accreditationBody":"HKAS","accreditationMark":null,"mlaMark":null,"verificationUrl":null,"reportedState":"Active","surveillanceDone":["2025-02-20"],"scopeCoversService":true,"verified":true,"surveillanceLetters":{"2025-02-20":"6f1f3c43-2d56-4a50-9a9b-0c6f1d6c3b11"}}
        """;

    [Theory]
    [InlineData("Active", true, "2026-01-01", CertificateStatus.SurveillanceDue)]
    [InlineData("Active", true, "2025-03-01", CertificateStatus.Valid)]
    [InlineData("Active", true, "2027-01-01", CertificateStatus.SurveillanceOverdue)]
    [InlineData("Suspended", true, "2026-01-01", CertificateStatus.Suspended)]
    [InlineData("Withdrawn", true, "2026-01-01", CertificateStatus.Withdrawn)]
    [InlineData("Active", false, "2026-01-01", CertificateStatus.Unverified)]
    [InlineData("Active", true, "2027-09-14", CertificateStatus.ExpiredRestorable)]
    public void A_row_written_before_there_was_a_history_keeps_its_status(string state, bool verified, string day, CertificateStatus status)
    {
        var json = Row.Replace("\"Active\"", $"\"{state}\"", StringComparison.Ordinal).Replace("\"verified\":true", $"\"verified\":{(verified ? "true" : "false")}", StringComparison.Ordinal);

        var facts = JsonSerializer.Deserialize<CertificateFacts>(json, Options)!;

        Assert.Equal("範例人工智能有限公司", facts.HolderName);
        Assert.Empty(facts.Check());
        Assert.Equal(status, CertificateStatusRules.Evaluate(facts, Day(day)).Status);
        Assert.Equal(status, CertificateStatusRules.Evaluate(CertificateHistory.Of(facts), Day(day)).Status);
        Assert.Equal(facts, CertificateHistory.Of(facts).On(Day(day)));
    }

    [Fact]
    public void Facts_written_now_come_back_as_they_were()
    {
        var facts = Facts with { SuspendedOn = new(2025, 6, 1), WithdrawnOn = new(2025, 12, 1), ConfirmedOn = new(2025, 5, 1), NamedCompanies = ["Example AI (Asia) Limited"], Sites = ["2 Example Road"] };

        var json = JsonSerializer.Serialize(facts, Options);

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<CertificateFacts>(json, Options), Options));
        Assert.Contains("\"suspendedOn\":\"2025-06-01\"", json);
    }

    [Fact]
    public void An_event_is_kept_by_its_kind()
    {
        var check = new RegisterCheck(new(2025, 6, 1), Told.Proof() with { Note = "Ticket 12" }, "Rosa Lim", "IAF CertSearch", RegisterResult.Suspended) { Screenshot = new(Guid.Parse("6f1f3c43-2d56-4a50-9a9b-0c6f1d6c3b11")) };

        var json = JsonSerializer.Serialize<CertificateEvent>(check, Options);

        Assert.StartsWith("{\"kind\":\"register-check\"", json);
        Assert.DoesNotContain("\"name\"", json);
        Assert.Equal(check, JsonSerializer.Deserialize<CertificateEvent>(json, Options));
    }
}
