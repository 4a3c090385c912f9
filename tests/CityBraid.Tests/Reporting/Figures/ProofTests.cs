using System.Globalization;
using CityBraid.Reporting;

namespace CityBraid.Tests.Reporting.Figures;

/// <summary>Proofs give their values again, and tell of anything that was changed.</summary>
public sealed class ProofTests
{
    private static readonly Proof Diesel = Proof.Stated(
        48_000_000m,
        "l",
        "diesel",
        "form › E8:P8",
        "fact diesel"
    );

    // By hand: 48,000,000 l × 2.7 kg/l ÷ 1000 = 129,600 t; with 79,200 t of gasoline 208,800 t.
    private static readonly Proof Tonnes = Proof.Product(
        "t",
        "diesel on roads",
        Diesel,
        Proof.Stated(2.7m, "kg/l", "factor", "form › C8"),
        Proof.Stated(0.001m, "t/kg", "1 kg", "units")
    );

    private static readonly Proof Road = Proof.Sum(
        "t",
        "roads",
        [Tonnes, Proof.Stated(79_200m, "t", "gasoline on roads", "form › E9:P9")]
    );

    [Fact]
    public void Values_are_what_was_worked_out_by_hand() =>
        Assert.Equal((129_600m, 208_800m), (Tonnes.Value, Road.Value));

    [Fact]
    public void A_difference_a_ratio_and_a_rounding_are_worked_out_too()
    {
        var net = Proof.Difference("t", "net", Road, [Proof.Stated(800m, "t", "removed", "register")]);
        var each = Proof.Quotient(
            "t/person",
            "each",
            net,
            Proof.Stated(115_000m, "person", "people", "form › F2")
        )!;
        var shown = Proof.Rounded(each, Proof.Stated(2m, "1", "decimals", "form"));

        // 208,800 − 800 = 208,000; ÷ 115,000 = 1.8086956…; 1.81.
        Assert.Equal((208_000m, 1.81m), (net.Value, shown.Value));
        Assert.True(Check(shown).IsWhole(Entry(shown)));
    }

    [Theory]
    [InlineData("0.5", 0, "1")]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "-3")]
    [InlineData("1.005", 2, "1.01")]
    public void Halves_are_rounded_away_from_zero(string value, int decimals, string rounded)
    {
        var stated = Proof.Stated(Number(value), "1", "x", "s");
        var digits = Proof.Stated(decimals, "1", "decimals", "s");

        Assert.Equal(Number(rounded), Proof.Rounded(stated, digits).Value);
    }

    [Fact]
    public void A_ratio_to_nothing_has_no_value() =>
        Assert.Null(Proof.Quotient("1", "ratio", Road, Proof.Stated(0m, "1", "none", "s")));

    [Fact]
    public void Parts_of_other_units_are_not_added() =>
        Assert.Throws<ArgumentException>(() => Proof.Sum("t", "sum", [Tonnes, Diesel]));

    [Fact]
    public void A_step_that_stands_behind_two_figures_is_written_once()
    {
        var ledger = new ProofLedger();
        ledger.Add(new Figure("road", "2019", Road), "s!A1");
        ledger.Add(new Figure("diesel", "2019", Tonnes), "s!A2");

        Assert.Equal(6, ledger.Rows.Count);
        Assert.Equal([6, 4], ledger.Figures.Select(figure => figure.Step));
        Assert.All(ledger.Rows, row => Assert.All(row.Parts, part => Assert.True(part < row.Number)));
    }

    [Fact]
    public void Each_change_of_a_step_is_told_with_the_step()
    {
        var ledger = new ProofLedger();
        var figure = ledger.Add(new Figure("road", "2019", Road), "s!A1");
        foreach (var (at, row) in ledger.Rows.Index())
        {
            ProofRow[] changed =
            [
                row with
                {
                    Value = row.Value + 1,
                },
                row with
                {
                    Unit = row.Unit + "x",
                },
                row with
                {
                    Name = row.Name + "x",
                },
                row with
                {
                    Source = row.Source + "x",
                },
                row with
                {
                    Subject = row.Subject + "x",
                },
                row with
                {
                    Document = row.Document + "x",
                },
                row with
                {
                    Parts = [.. row.Parts.SkipLast(1), 1, 1],
                },
                row with
                {
                    Digest = new string('0', 32),
                },
            ];
            Assert.All(
                changed,
                other =>
                {
                    var check = new ProofCheck(
                        ledger.Rows.Select(one => one == row ? other : one),
                        new NoMethods()
                    );
                    Assert.False(check.IsWhole(figure), $"step {at + 1}: {other}");
                    Assert.NotNull(check.FindFault(figure));
                }
            );
        }
    }

    [Fact]
    public void A_figure_of_a_step_that_is_not_there_cannot_be_worked_out()
    {
        var check = new ProofCheck([], new NoMethods());

        Assert.Null(check.FindValue(Entry(Road)));
        Assert.False(check.IsWhole(Entry(Road)));
    }

    [Fact]
    public void A_text_cannot_be_moved_from_one_field_to_the_next()
    {
        var (left, right) = (Row("ab", "c"), Row("a", "bc"));

        Assert.NotEqual(left.DigestWith([]), right.DigestWith([]));
        Assert.NotEqual(Row("a", source: null).DigestWith([]), Row("a", string.Empty).DigestWith([]));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static ProofRow Row(string name, string? source) =>
        new(1, ProofKind.Stated, 1m, "1", name, source, Subject: null, Document: null, [], string.Empty);

    private static FigureEntry Entry(Proof proof) =>
        new ProofLedger().Add(new Figure("x", "2019", proof), "s!A1");

    private static ProofCheck Check(Proof proof)
    {
        var ledger = new ProofLedger();
        ledger.Add(new Figure("x", "2019", proof), "s!A1");
        return new ProofCheck(ledger.Rows, new NoMethods());
    }

    private sealed class NoMethods : IProofMethods
    {
        public decimal? FindAnswer(
            string document,
            IReadOnlyDictionary<string, (decimal Value, string Unit)> inputs
        ) => null;
    }
}
