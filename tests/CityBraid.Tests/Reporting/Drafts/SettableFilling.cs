using CityBraid.Kernel;
using CityBraid.Reporting;

namespace CityBraid.Tests.Reporting.Drafts;

/// <summary>Fills a short report whose number a test sets.</summary>
internal sealed class SettableFilling : IReportFilling
{
    public const string Key = "inventory.total";

    /// <summary>The total; null when it is not known, and the sentence is not said.</summary>
    public decimal? Total { get; set; } = 490_000m;

    /// <summary>What the other sentence says.</summary>
    public string Words { get; set; } = "Nothing else is known.";

    /// <summary>How many organisations sign each part.</summary>
    public int Signers { get; set; }

    public Task<Result<Report>> FillAsync(
        Actor actor,
        ReportRequest request,
        string language,
        CancellationToken cancellation
    ) => Task.FromResult<Result<Report>>(Of(request, language));

    private Report Of(ReportRequest request, string language) =>
        new()
        {
            Pack = request.Pack,
            Version = "1",
            Title = "Fact sheet",
            Language = language,
            Basis = "khon-kaen 2019",
            Fill = new FillRate(0, []),
            Signers = Signers,
            Parts =
            [
                new ReportPart
                {
                    Name = "sentences",
                    Title = "In short",
                    Texts = Total is { } total ? [Sentence(total), Other()] : [Other()],
                },
            ],
        };

    private static ReportText Sentence(decimal total) =>
        SentenceTemplate.Write(
            "total",
            "The city emitted {total} t.",
            new Dictionary<string, SentencePart>(StringComparer.Ordinal)
            {
                ["total"] = SentencePart.Of(
                    new Figure(Key, "khon-kaen 2019", Proof.Stated(total, "t", "total", "a › A1")),
                    0
                ),
            }
        );

    private ReportText Other() => new("other", [new ReportRun(Words)]);
}
