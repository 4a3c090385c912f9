using System.Text.Encodings.Web;
using System.Text.Json;
using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>The ledger in the names of CAD Trust's data model 1: projects with their issuances and
///   units.</summary>
/// <remarks>
/// What the ledger does not know (the sector of a project, where it lies) is left out and never filled in.
/// The words of states are those of CAD Trust's pick lists.
/// </remarks>
internal sealed class CadTrustDocument(Stream stream) : IAsyncDisposable
{
    private readonly Utf8JsonWriter json = new(
        stream,
        new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true }
    );

    /// <summary>How many units were written.</summary>
    public long Units { get; private set; }

    public void Begin()
    {
        json.WriteStartObject();
        json.WriteStartArray("projects");
    }

    public async Task EndAsync(CancellationToken cancellation)
    {
        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellation);
    }

    /// <summary>Writes a project with its units.</summary>
    public async Task WriteAsync(CadTrustProject project, CancellationToken cancellation)
    {
        json.WriteStartObject();
        json.WriteString("projectId", project.Project.Code.Value);
        json.WriteString("originProjectId", project.Project.Code.Value);
        json.WriteString("projectName", project.Project.Names.In("en"));
        json.WriteString("program", project.Standard.Names.In("en"));
        json.WriteString("methodology", project.Project.Methodology);
        json.WriteString("projectDeveloper", project.Developer.Names.In("en"));
        json.WriteString(
            "projectStatus",
            project.Project.State == ProjectState.Registered ? "Registered" : "Listed"
        );
        json.WriteString("unitMetric", "tCO2e");
        WriteIssuances(project);
        WriteUnits(project);
        json.WriteEndObject();
        await json.FlushAsync(cancellation);
    }

    public ValueTask DisposeAsync() => json.DisposeAsync();

    private void WriteIssuances(CadTrustProject project)
    {
        json.WriteStartArray("issuances");
        foreach (var issue in project.Log.Where(line => line.Kind == TransactionKind.Issue))
        {
            json.WriteStartObject();
            json.WriteString("id", $"{issue.Project}/{CreditRefusals.Text(issue.Sequence)}");
            json.WriteString("startDate", issue.Details[PeriodDetails.From]);
            json.WriteString("endDate", issue.Details[PeriodDetails.To]);
            WriteVerification(project, issue);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteVerification(CadTrustProject project, LedgerTransaction issue)
    {
        var verification = project.Log.LastOrDefault(line =>
            line.Kind == TransactionKind.VerifyPeriod
            && string.Equals(
                line.Details[PeriodDetails.Period],
                issue.Details[PeriodDetails.Period],
                StringComparison.Ordinal
            )
        );
        if (verification is not null)
        {
            json.WriteString("verificationBody", verification.For?.Value);
            json.WriteString("verificationReportDate", Day(verification.At));
        }
    }

    private void WriteUnits(CadTrustProject project)
    {
        json.WriteStartArray("units");
        foreach (var block in project.Blocks)
        {
            Units++;
            json.WriteStartObject();
            json.WriteString("serialNumberBlock", project.Standard.Serial.Write(block));
            json.WriteString("unitBlockStart", CreditRefusals.Text(block.First));
            json.WriteString("unitBlockEnd", CreditRefusals.Text(block.Last));
            json.WriteNumber("unitCount", block.Tonnes);
            json.WriteString("vintageYear", CreditRefusals.Text(block.Vintage));
            json.WriteString("unitOwner", project.OwnerOf(block).Value);
            json.WriteString("unitStatus", StatusOf(block, project));
            if (FindRetirement(block, project) is { } retirement)
            {
                json.WriteString("unitStatusReason", retirement.Details.GetValueOrDefault("reason"));
                json.WriteString(
                    "unitRetirementBeneficiary",
                    retirement.Details.GetValueOrDefault("beneficiary")
                );
            }

            json.WriteString("correspondingAdjustmentDeclaration", "Unknown");
            json.WriteString("correspondingAdjustmentStatus", "Not Started");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string StatusOf(SerialBlock block, CadTrustProject project) =>
        block.Holding.State switch
        {
            BlockState.Retired => "Retired",
            BlockState.Cancelled => "Cancelled",
            _ when project.IsBuffer(block) => "Buffer",
            _ => "Held",
        };

    private static LedgerTransaction? FindRetirement(SerialBlock block, CadTrustProject project) =>
        block.Holding.State == BlockState.Retired
            ? project.Log.FirstOrDefault(line =>
                line.Kind == TransactionKind.Retire
                && line.Movements.Any(moved => (moved.Vintage, moved.First) == (block.Vintage, block.First))
            )
            : null;

    private static string Day(DateTimeOffset at) =>
        DateOnly
            .FromDateTime(at.UtcDateTime)
            .ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
