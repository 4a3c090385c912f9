using System.Diagnostics;
using System.Text;
using System.Xml.Linq;
using CityBraid.Reporting;

namespace CityBraid.Tests.Reporting.Reports;

/// <summary>A file that somebody made to do harm is told to be wrong, or refused, and soon.</summary>
public sealed class HostileReportTests
{
    private const int Seed = 20_191_231;

    private static readonly string[] Texts =
    [
        "",
        " ",
        "0",
        "-1",
        "29",
        "99",
        "2147483647",
        "2147483648",
        "-2147483648",
        "NaN",
        "Infinity",
        "-0",
        "1E28",
        "1E999999999",
        "1e-40",
        "79228162514264337593543950335",
        "79228162514264337593543950336",
        "1 2 3",
        "3 2 1",
        "1 1 1 1",
        "Sum",
        "Method",
        "Quotient",
        "Rounded",
        "7",
        "Sum, Product",
        "figure-1",
        "๑๒๓",
        "\uFFFD",
        """{"method":"a","method":"b"}""",
    ];

    private static readonly byte[] Sample = Written.As(ReportFormat.Word, SampleReports.In("en", rows: 3));

    [Theory]
    [InlineData("29")]
    [InlineData("30")]
    [InlineData("2147483647")]
    [InlineData("99999999999")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("NaN")]
    public void Decimals_that_no_number_has_are_told_with_their_row(string decimals)
    {
        var found = Written.Verified(
            WithList(list => list.Elements().First().SetAttributeValue("decimals", decimals))
        );

        Assert.Contains(
            found.Differences,
            one => (one.Kind, one.Where) == (DifferenceKind.Unreadable, "figure figure-1")
        );
    }

    [Theory]
    [InlineData("7")]
    [InlineData("1")]
    [InlineData("Sum, Product")]
    [InlineData("sum")]
    public void A_kind_of_step_that_there_is_not_is_told(string kind) =>
        Assert.Contains(
            Written.Verified(WithList(list => Step(list, 1).SetAttributeValue("kind", kind))).Differences,
            one => (one.Kind, one.Where) == (DifferenceKind.Unreadable, "step 1")
        );

    [Fact]
    public void Steps_that_are_made_of_each_other_have_no_value()
    {
        var changed = WithList(list =>
        {
            Step(list, 1).SetAttributeValue("parts", "3");
            Step(list, 1).SetAttributeValue("kind", "Sum");
        });

        var found = Written.Verified(changed);

        Assert.Contains(found.Differences, one => one.Kind == DifferenceKind.Step && one.Recomputed is null);
    }

    [Fact]
    public void A_list_of_parts_that_is_longer_than_the_steps_before_it_is_told()
    {
        var parts = string.Join(' ', Enumerable.Repeat("1", 100));

        Assert.Contains(
            Written.Verified(WithList(list => Step(list, 3).SetAttributeValue("parts", parts))).Differences,
            one => (one.Kind, one.Where) == (DifferenceKind.Unreadable, "step 3")
        );
    }

    [Fact]
    public void A_list_of_millions_of_parts_costs_little()
    {
        var parts = new StringBuilder().Insert(0, "1 ", 10_000_000).ToString();
        var file = WithList(list => Step(list, 3).SetAttributeValue("parts", parts));

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotEmpty(Outcome(file));
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(taken, 0, 400_000_000);
    }

    [Fact]
    public void Long_lists_of_parts_of_many_steps_are_refused()
    {
        var parts = string.Join(' ', Enumerable.Range(1, 3_000));
        var file = WithList(list =>
        {
            for (var step = 0; step < 4_000; step++)
            {
                var one = new XElement(Step(list, 1));
                one.SetAttributeValue("parts", step < 3_000 ? "" : parts);
                list.Add(one);
            }
        });

        Assert.Equal(["reports.too-large"], Outcome(file));
    }

    [Fact]
    public void More_rows_than_any_report_has_are_refused()
    {
        var row = """<step step="1"/>""";
        var list = new StringBuilder("<proofs xmlns=\"urn:citybraid:proofs:1\">")
            .Insert("<proofs xmlns=\"urn:citybraid:proofs:1\">".Length, row, 300_000)
            .Append("</proofs>");

        Assert.Equal(
            ["reports.too-large"],
            Outcome(Written.With(Sample, Written.ProofPartOf(Sample), Padded(list.ToString())))
        );
    }

    [Fact]
    public void A_report_of_hundreds_of_pages_is_within_the_limits()
    {
        var report = SampleReports.In("en", rows: 8_000);

        Assert.All(
            (ReportFormat[])[ReportFormat.Workbook, ReportFormat.Word],
            format => Assert.Empty(Written.Verified(Written.As(format, report)).Differences)
        );
    }

    [Fact]
    public void A_file_that_is_larger_than_any_report_is_not_read()
    {
        using var endless = new EndlessStream();
        var found = new ReportVerifier(Written.Packs, new DoublingMethods()).Verify(endless, "endless.xlsx");

        Assert.Equal("reports.too-large", found.Refusal!.Code);
        Assert.InRange(endless.Position, 0, 20 * 1024 * 1024);
    }

    [Fact]
    public void Whatever_stands_in_a_list_nothing_breaks()
    {
        var chance = new Random(Seed);
        var watch = Stopwatch.StartNew();
        for (var time = 0; time < 1_000; time++)
        {
            var file = WithList(list =>
            {
                for (var change = chance.Next(1, 4); change > 0; change--)
                {
                    var elements = list.DescendantsAndSelf().ToArray();
                    var attributes = elements[chance.Next(elements.Length)]
                        .Attributes()
                        .Where(one => !one.IsNamespaceDeclaration)
                        .ToArray();
                    attributes[chance.Next(attributes.Length)].Value = Texts[chance.Next(Texts.Length)];
                }
            });

            Assert.NotNull(Outcome(file));
        }

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 120);
    }

    /// <summary>What differs, or the code of the refusal.</summary>
    private static string[] Outcome(byte[] file)
    {
        var verifier = new ReportVerifier(Written.Packs, new DoublingMethods());
        var found = verifier.Verify(new MemoryStream(file), "file.docx");
        return found.IsRefused ? [found.Refusal.Code] : [.. found.Value.Differences.Select(one => one.Where)];
    }

    private static byte[] WithList(Action<XElement> change)
    {
        var part = Written.ProofPartOf(Sample);
        var list = Written.Xml(Sample, part);
        change(list.Root!);
        return Written.With(Sample, part, Padded(list.ToString(SaveOptions.DisableFormatting)));
    }

    /// <summary>With text that does not pack well: an archive of one letter is refused for
    ///   that.</summary>
    private static string Padded(string text)
    {
        var noise = new byte[Math.Max(0, text.Length - 1_000_000) / 100];
        new Random(Seed).NextBytes(noise);
        return text.Replace(
            "</proofs>",
            $"<!--{Convert.ToHexString(noise)}--></proofs>",
            StringComparison.Ordinal
        );
    }

    private static XElement Step(XElement list, int number) =>
        list.Elements()
            .First(one => one.Name.LocalName == "step" && one.Attribute("step")!.Value == $"{number}");

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Position += count;
            return count;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
