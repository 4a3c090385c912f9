using CityBraid.Kernel;
using CityBraid.Reporting;
using CityBraid.Tests.Inventory;

namespace CityBraid.Tests.Reporting.Packs;

/// <summary>Questions are answered from what is on record, or told with who can answer them.</summary>
public sealed class PackAnswersTests
{
    private static readonly UnitLibrary Units = UnitLibrary.From(OurTables.Shipped.Load(UnitLibrary.Table));
    private static readonly AnswerWords Words = new("missing", "other unit");

    [Theory]
    [InlineData("a", "a")]
    [InlineData(" inventory.scope.1   +  inventory.scope.2 ", "inventory.scope.1 + inventory.scope.2")]
    [InlineData("fact.fuel.jet-kerosene.aviation − b", "fact.fuel.jet-kerosene.aviation - b")]
    [InlineData("- a + b", "- a + b")]
    [InlineData("ขยะ + 垃圾", "ขยะ + 垃圾")]
    public void An_expression_is_read_as_it_is_meant(string text, string read) =>
        Assert.Equal(read, PackExpression.Find(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("a +")]
    [InlineData("a b")]
    [InlineData("a * b")]
    [InlineData("=cmd()")]
    public void What_is_no_expression_is_none(string text) => Assert.Null(PackExpression.Find(text));

    [Fact]
    public void Values_are_added_in_the_unit_that_is_asked_for()
    {
        // 240,000,000 kWh + 180,000 MWh = 420,000 MWh.
        var row = Row(Question("power.homes + power.shops") with { Unit = "MWh" });

        var answer = Assert.IsType<Figure>(row["answer"]);
        Assert.Equal((420_000m, "MWh", "test.1"), (answer.Value, answer.Unit, answer.Key));
    }

    [Fact]
    public void A_value_that_stands_as_it_is_keeps_its_own_name() =>
        Assert.Equal("power.homes", Assert.IsType<Figure>(Row(Question("power.homes"))["answer"]).Key);

    [Fact]
    public void A_value_that_is_rounded_or_converted_keeps_its_name_and_what_it_is_of()
    {
        var rounded = Answer(Question("waste") with { Decimals = 2 });
        var converted = Answer(Question("power.homes") with { Unit = "GWh", Decimals = 1 });

        // Figures of one key and basis are equal everywhere, so the key says how this one is told.
        Assert.Equal(("waste[2]", "khon-kaen 2019"), (rounded.Key, rounded.Basis));
        Assert.Equal(("power.homes[GWh 1]", "khon-kaen 2019"), (converted.Key, converted.Basis));
    }

    [Fact]
    public void The_period_of_a_target_is_told_beside_it()
    {
        var row = Row(Question("indicator.jobs.target"));

        Assert.Equal("indicator.jobs", Assert.IsType<Figure>(row["answer"]).Key);
        Assert.Equal("nexus target 2030", row["basis"]);
    }

    [Fact]
    public void A_sum_is_of_what_its_terms_are_of()
    {
        Assert.Equal("khon-kaen 2019", Answer(Question("power.homes + power.shops")).Basis);
        Assert.Equal(
            "nexus baseline 2020; nexus target 2030",
            Answer(Question("- indicator.jobs.baseline + indicator.jobs.target"), PackSubject.Workspace).Basis
        );
    }

    [Fact]
    public void A_value_is_taken_away_and_rounded_as_the_form_asks()
    {
        // 240,000,000 − 180,000,000 kWh = 60 GWh; of 2.345 t 2.35.
        var difference = Row(Question("power.homes - power.shops") with { Unit = "GWh", Decimals = 0 });
        Assert.Equal(60m, Assert.IsType<Figure>(difference["answer"]).Value);
        Assert.Equal(
            2.35m,
            Assert.IsType<Figure>(Row(Question("waste") with { Decimals = 2 })["answer"]).Value
        );
    }

    [Fact]
    public void A_missing_value_is_a_gap_with_who_can_give_it_and_no_zero()
    {
        var row = Row(Question("power.homes + power.works"));

        var gap = Assert.IsType<PackGap>(row["answer"]);
        Assert.Equal(("missing", "the energy office"), (gap.Reason, gap.Who));
        Assert.Equal("missing; the energy office", row["gap"]);
    }

    [Theory]
    [InlineData("power.homes + waste")]
    [InlineData("name + waste")]
    public void What_cannot_be_added_is_a_gap(string from) =>
        Assert.Equal("other unit", Assert.IsType<PackGap>(Row(Question(from))["answer"]).Reason);

    [Fact]
    public void A_text_answers_as_it_is() => Assert.Equal("Khon Kaen", Row(Question("name"))["answer"]);

    [Fact]
    public void A_question_is_asked_only_where_its_condition_is_on_record()
    {
        var pack = Pack(
            Question("name") with
            {
                When = "power.works",
            },
            Question("name") with
            {
                When = "waste",
            }
        );

        Assert.Single(Answers().Of(pack, "b"));
    }

    [Fact]
    public void All_faults_of_a_pack_are_told_at_once()
    {
        var pack = Pack(
            Question("power.homes + power.none") with
            {
                When = "nothing",
            },
            Question("power.homes + waste"),
            Question("waste") with
            {
                Number = "2",
                Unit = "furlong",
            },
            Question("waste") with
            {
                Number = "3",
                Unit = "kWh",
            }
        );

        var found = PackCheck.Of(pack, new Source().Names, Units);
        Assert.Equal(
            [
                "reports.unknown-name-near",
                "reports.unknown-name",
                "reports.other-unit",
                "reports.unknown-unit",
                "reports.other-unit",
                "reports.other-unit",
                "reports.question-twice",
            ],
            found.Select(finding => finding.Code)
        );
        Assert.Empty(PackCheck.Of(Pack(Question("power.homes + power.shops")), new Source().Names, Units));
    }

    private static IReadOnlyDictionary<string, object?> Row(PackQuestion question) =>
        Assert.Single(Answers().Of(Pack(question), "khon-kaen 2019")).Values;

    private static Figure Answer(PackQuestion question, PackSubject subject = PackSubject.Place) =>
        Assert.IsType<Figure>(
            Assert.Single(Answers().Of(Pack(question) with { Subject = subject }, "the form's")).Values[
                "answer"
            ]
        );

    private static PackAnswers Answers() => new([new Source()], Units, Words, "en");

    private static PackQuestion Question(string from) =>
        new()
        {
            Number = "1",
            Sections = new LocalText("en", "Energy"),
            Texts = new LocalText("en", "How much?"),
            From = PackExpression.Find(from)!,
            Who = new LocalText("en", "the energy office"),
        };

    private static ReportPack Pack(params PackQuestion[] questions) =>
        new()
        {
            Name = "test",
            Version = "1",
            Kind = PackFileKind.Workbook,
            Language = null,
            Names = new LocalText("en", "Test"),
            Origins = new LocalText("en", "a test's own"),
            Subject = PackSubject.Place,
            Parts = [],
            Questions = questions,
        };

    private sealed class Source : IFigureSource
    {
        private readonly Dictionary<string, Func<object?>> values = new(StringComparer.Ordinal)
        {
            ["power.homes"] = () => Stated("power.homes", 240_000_000m, "kWh"),
            ["power.shops"] = () => Stated("power.shops", 180_000m, "MWh"),
            ["power.works"] = () => null,
            ["waste"] = () => Stated("waste", 2.345m, "t"),
            ["name"] = () => "Khon Kaen",
            ["indicator.jobs.baseline"] = () => Stated("indicator.jobs", 100m, "1", "nexus baseline 2020"),
            ["indicator.jobs.target"] = () => Stated("indicator.jobs", 120m, "1", "nexus target 2030"),
        };

        public IReadOnlyList<FigureName> Names =>
            [
                .. values.Select(value => new FigureName(
                    value.Key,
                    value.Key,
                    value.Value() is string ? null : (value.Value() as Figure)?.Unit ?? "kWh"
                )),
            ];

        /// <summary>A new figure each time it is asked for, as most sources give.</summary>
        public object? Find(string name) => values.GetValueOrDefault(name)?.Invoke();

        private static Figure Stated(
            string name,
            decimal value,
            string unit,
            string basis = "khon-kaen 2019"
        ) => new(name, basis, Proof.Stated(value, unit, name, "form"));
    }
}
