using CityBraid.Reporting;

namespace CityBraid.Tests.Reporting.Reports;

/// <summary>What proofs say is the same before and after a file, whatever was typed.</summary>
public sealed class CanonicalTextTests
{
    public static TheoryData<string> Typed =>
        [
            "  ends  ",
            "two  spaces",
            "line\r\nbreak\tand tab",
            "not\u0001legal",
            "half \uD83D of a letter",
            "whole 😀 letter",
            "no\u00A0break",
            "\uFFFE",
            string.Concat(Enumerable.Range(0, 12_000)),
            "=1+1",
            "007",
            "",
        ];

    [Theory]
    [MemberData(nameof(Typed))]
    public void A_text_of_a_proof_comes_back_as_it_was_digested(string typed)
    {
        var proof = Proof.Sum(
            typed,
            typed,
            [Proof.Stated(1.5m, typed, typed, typed, typed), Proof.Stated(2m, typed, typed, typed)]
        );

        Assert.All(Files(proof, typed), file => Assert.Empty(Written.Verified(file).Differences));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(32_767)]
    [InlineData(32_768)]
    [InlineData(100_000)]
    public void A_document_of_any_length_comes_back_whole(int length)
    {
        // Spaces and letters of two halves may stand where a cell is full.
        var document = SampleReports.Doubling + string.Concat(Enumerable.Repeat(" 😀\n", length / 4));
        var proof = Proof.Method(25m, "t", "doubled", document, [Proof.Stated(12.5m, "t", "amount", "form")]);

        Assert.All(Files(proof, "basis"), file => Assert.Empty(Written.Verified(file).Differences));
    }

    [Fact]
    public void A_sum_of_more_parts_than_a_cell_can_name_comes_back_whole()
    {
        var parts = Enumerable.Range(1, 8_000).Select(part => Proof.Stated(part, "t", "part", "form"));

        Assert.All(
            Files(Proof.Sum("t", "many", [.. parts]), "basis"),
            file => Assert.Empty(Written.Verified(file).Differences)
        );
    }

    [Fact]
    public void A_changed_digit_far_behind_in_a_document_is_found()
    {
        var document = SampleReports.Doubling + new string(' ', 50_000) + "7";
        var proof = Proof.Method(25m, "t", "doubled", document, []);
        var file = Written.As(ReportFormat.Workbook, ReportOf(proof, "basis"));
        const string Steps = "xl/worksheets/sheet3.xml";

        var changed = Written.PartsOf(file)[Steps].Replace("7</t>", "8</t>", StringComparison.Ordinal);

        Assert.Equal(
            "doubled",
            Assert.Single(Written.Verified(Written.With(file, Steps, changed)).Differences).Fault
        );
    }

    private static IEnumerable<byte[]> Files(Proof proof, string basis) =>
        ((ReportFormat[])[ReportFormat.Word, ReportFormat.Workbook]).Select(format =>
            Written.As(format, ReportOf(proof, basis))
        );

    private static Report ReportOf(Proof proof, string basis) =>
        SampleReports.In("en") with
        {
            Parts =
            [
                new ReportPart
                {
                    Name = "one",
                    Title = "One",
                    Lines =
                    [
                        new ReportLine(
                            "line",
                            "Line",
                            new ReportCell(proof.Value, PackFieldKind.Number, new Figure(basis, basis, proof))
                        ),
                    ],
                },
            ],
        };
}
