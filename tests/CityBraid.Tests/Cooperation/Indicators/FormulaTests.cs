using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Inventory;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Cooperation.Indicators;

/// <summary>
/// Formulas beyond single cases: all faults at once, hostile texts, the trace, the document.
/// </summary>
public sealed class FormulaTests
{
    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_with_its_place()
    {
        var refusal = Ask(
            """
            {"formula":"watr + mass * 2 - (mass + volume) + f1","values":[
              {"name":"water","value":1},{"name":"mass","value":1,"unit":"kg"},
              {"name":"volume","value":1,"unit":"L"}],"formulas":{"f1":"paper + watr"}}
            """
        ).Refusal!;

        Assert.Equal(
            [
                ("cooperation.formula-name-near", "formula", "1"),
                ("cooperation.formula-name-unknown", "f1", "1"),
                ("cooperation.formula-name-near", "f1", "9"),
                ("cooperation.formula-units", "formula", "20"),
            ],
            refusal.Findings.Select(found => (found.Code, found.Where!.File, found.Values["position"]))
        );
        Assert.Equal("water", refusal.Findings[0].Values["near"]);
        Assert.Equal(("kg", "l"), (refusal.Findings[3].Values["left"], refusal.Findings[3].Values["right"]));
    }

    [Fact]
    public void Faults_of_names_are_told_beside_faults_of_grammar() =>
        Assert.Equal(
            ["cooperation.formula-expected", "cooperation.formula-name-near"],
            Codes("""{"formula":"watr","values":[{"name":"water","value":1}],"formulas":{"f":"(1"}}""")
        );

    [Theory]
    [InlineData("annualised(a)", "0")]
    [InlineData("f * 2", "annualised(a)")]
    public void What_is_that_of_a_year_is_not_made_so_again(string formula, string other) =>
        Assert.Equal(
            ["cooperation.formula-annualised-twice"],
            Codes(
                $$"""
                {"formula":"{{formula}}","annualised":true,"formulas":{"f":"{{other}}"},
                  "values":[{"name":"a","value":29,"period":"2020-02"}]}
                """
            )
        );

    [Fact]
    public void A_circle_is_told_with_its_path() =>
        Assert.Equal(
            "a → b → c → a",
            Ask("""{"name":"a","formula":"b","formulas":{"b":"c + 1","c":"a * 2"}}""")
                .Refusal!.Findings.Single()
                .Values["path"]
        );

    [Theory]
    [InlineData("^", "cooperation.formula-character")]
    [InlineData("1 +", "cooperation.formula-unexpected")]
    [InlineData("* 2", "cooperation.formula-unexpected")]
    [InlineData("1 2", "cooperation.formula-unexpected")]
    [InlineData("a b", "cooperation.formula-unexpected")]
    [InlineData("()", "cooperation.formula-unexpected")]
    [InlineData("1 < 2 < 3", "cooperation.formula-unexpected")]
    [InlineData("min()", "cooperation.formula-arguments")]
    [InlineData("if(1 = 1; 2)", "cooperation.formula-arguments")]
    [InlineData("per_head(1)", "cooperation.formula-arguments")]
    [InlineData("latest(1; places)", "cooperation.formula-arguments")]
    [InlineData("sum(1; 2)", "cooperation.formula-arguments")]
    [InlineData("1e999", "cooperation.formula-number")]
    [InlineData("1e-40", "cooperation.formula-number")]
    [InlineData(" ", "cooperation.formula-empty")]
    [InlineData("and", "cooperation.formula-unexpected")]
    [InlineData("(1 > 0) + 1", "cooperation.formula-not-a-number")]
    [InlineData("not 1", "cooperation.formula-not-a-claim")]
    public void What_follows_no_rule_is_refused(string text, string code) =>
        Assert.Contains(code, IndicatorFormula.Read("f", text).Refusal!.Findings.Select(found => found.Code));

    [Fact]
    public void Hostile_texts_are_refused_and_crash_nothing()
    {
        Assert.Equal(
            "cooperation.formula-too-deep",
            Fault(new string('(', 2000) + "1" + new string(')', 1999))
        );
        Assert.Equal("cooperation.formula-too-long", Fault(new string('1', 5000)));
        Assert.Null(IndicatorFormula.Read("f", string.Join('+', Enumerable.Repeat("1", 1900))).Refusal);
        Assert.Null(IndicatorFormula.Read("f", new string('-', 3999) + "1").Refusal);
        Assert.Null(
            IndicatorFormula
                .Read("f", string.Concat(Enumerable.Repeat("not ", 900)) + "1=1 or 1=1")
                .Refusal?.Findings.FirstOrDefault(found => found.Code != "cooperation.formula-not-a-number")
        );
    }

    [Fact]
    public void Formulas_that_double_each_other_are_computed_once_each()
    {
        var others = Enumerable
            .Range(1, 90)
            .Select(at =>
                Read($"f{at}", at == 1 ? "x / 1000000000000" : $"f{at - 1} + f{at - 1} - f{at - 1}")
            );

        var answer = FormulaEvaluation.Of(
            new FormulaQuestion(Read("f", "f90"), [new StatedValue("x", 1m, Unit.One)])
            {
                Others = [.. others],
            }
        );

        Assert.Equal(0.000000000001m, answer.Value!.Value!.Amount);
    }

    [Fact]
    public void A_chain_of_formulas_that_is_too_long_is_refused()
    {
        var others = Enumerable.Range(1, 900).Select(at => Read($"f{at}", at == 1 ? "1" : $"f{at - 1} + 1"));
        var question = new FormulaQuestion(Read("f", "f900"), []) { Others = [.. others] };

        Assert.Equal(
            "cooperation.formula-too-deep",
            FormulaEvaluation.Of(question).Refusal!.Findings.Single().Code
        );
    }

    [Fact]
    public void Random_texts_are_read_or_refused_and_nothing_else() =>
        Prop.ForAll(
                Gen.Elements(
                        "a",
                        "(",
                        ")",
                        "+",
                        "-",
                        "*",
                        "/",
                        "1",
                        ".",
                        ";",
                        "if",
                        "sum",
                        "not",
                        "and",
                        "<",
                        "ก",
                        " "
                    )
                    .ListOf()
                    .Select(string.Concat)
                    .ToArbitrary(),
                text =>
                {
                    var read = IndicatorFormula.Read("f", text);
                    Assert.True(!read.IsRefused || read.Refusal.Findings.Count > 0);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_trace_holds_every_step_with_its_unit_and_equation()
    {
        var answer = Ask(
            """
            {"formula":"per_head(sum(waste); people)","values":[
              {"name":"waste","value":{"value":3,"unit":"t"},"period":"2019-01","source":"Scales"},
              {"name":"waste","value":{"value":500,"unit":"kg"},"period":"2019-02"},
              {"name":"people","value":7}]}
            """
        ).Value!;

        Assert.Equal(
            [
                "waste[2019-01] = 3 t ",
                "waste[2019-02] = 500 kg ",
                "sum(waste) = 3.5 t sum(3; 0.5)",
                "people = 7 1 ",
                "numerator = 3.5 t sum(waste)",
                "denominator = 7 1 people",
                "value = 0.5 t numerator / denominator",
            ],
            answer.Trace.Select(step => $"{step.Symbol} = {step.Value} {step.Equation}")
        );
        Assert.Equal("Scales", answer.Trace[0].Source);
    }

    [Fact]
    public void A_ratio_of_ratios_scales_as_both_parts()
    {
        var answer = Ask(
            """{"formula":"a / b * 100","values":[{"name":"a","value":1},{"name":"b","value":3}]}"""
        ).Value!;

        Assert.Equal((1m, 3m, 100m), (answer.Numerator!.Amount, answer.Denominator!.Amount, answer.Factor));
        Assert.Equal(100m / 3m, answer.Value!.Amount);
    }

    [Theory]
    [InlineData("[]", "cooperation.input-not-object")]
    [InlineData("{", "cooperation.input-not-json")]
    [InlineData("""{"formula":"1","formula":"2"}""", "cooperation.input-not-json")]
    public void What_is_no_document_is_refused(string text, string code) =>
        Assert.Equal(code, Ask(text).Refusal!.Code);

    [Theory]
    [InlineData("""{}""", "cooperation.input-missing")]
    [InlineData("""{"formula":"1","mising":"never"}""", "cooperation.input-unknown")]
    [InlineData("""{"formula":"1","missing":"sometimes"}""", "cooperation.input-choice")]
    [InlineData("""{"formula":"1","factor":"100"}""", "cooperation.input-unreadable")]
    [InlineData(
        """{"formula":"x","values":[{"name":"x","value":1,"unit":"ton"}]}""",
        "cooperation.input-ambiguous-unit"
    )]
    [InlineData(
        """{"formula":"x","values":[{"name":"x","value":1,"period":"soon"}]}""",
        "cooperation.input-period"
    )]
    [InlineData("""{"formula":"x","values":[{"name":"x","value":1e-40}]}""", "cooperation.input-unreadable")]
    [InlineData(
        """{"formula":"x","values":[{"name":"x","value":1}],"annualised":true}""",
        "cooperation.formula-days"
    )]
    public void A_document_with_a_fault_is_refused_for_it(string text, string code) =>
        Assert.Contains(code, Codes(text));

    [Fact]
    public void The_example_is_a_valid_document() =>
        Assert.Equal(56.875m, Ask(FormulaDocument.Example).Value!.Value!.Amount);

    private static IndicatorFormula Read(string name, string text) =>
        IndicatorFormula.Read(name, text).Value!;

    private static string Fault(string text) =>
        IndicatorFormula.Read("f", text).Refusal!.Findings.Single().Code;

    private static IEnumerable<string> Codes(string document) =>
        Ask(document).Refusal!.Findings.Select(found => found.Code);

    private static Result<FormulaAnswer> Ask(string document) =>
        new EvaluateIndicator(OurTables.Units)
            .RunAsync(Actor.LocalAdministrator, document, CancellationToken.None)
            .Result;
}
