using System.Globalization;

namespace CityBraid.Web;

/// <summary>What the forms of a model's page ask for, read with everything that is wrong at once.</summary>
/// <param name="form">What was sent.</param>
internal sealed class PlanForm(SentForm form)
{
    /// <summary>The id of the form.</summary>
    public const string Id = "plan";

    /// <summary>The button that was pressed.</summary>
    public const string Deed = "do";

    /// <summary>The button that runs the model.</summary>
    public const string Run = "run";

    /// <summary>The button that sweeps the model.</summary>
    public const string Sweep = "sweep";

    /// <summary>The field of the formulation.</summary>
    public const string Formulation = "formulation";

    /// <summary>The field of the time limit, in minutes.</summary>
    public const string Minutes = "minutes";

    /// <summary>The field of demand, in per cent of the model's.</summary>
    public const string Demand = "demand";

    /// <summary>The field of what changes from point to point of a sweep.</summary>
    public const string Kind = "kind";

    /// <summary>The field of the emission of a sweep.</summary>
    public const string Emission = "emission";

    /// <summary>The field of the first price or cap of a sweep.</summary>
    public const string From = "from";

    /// <summary>The field of the last price or cap of a sweep.</summary>
    public const string To = "to";

    /// <summary>The field of the number of points of a sweep.</summary>
    public const string Points = "points";

    private readonly List<Finding> findings = [];

    /// <summary>
    /// How the model is to be solved, and swept if that was asked for; or all that is wrong.
    /// </summary>
    public Result<(PlanOptions Options, SweepRequest? Sweep)> Read()
    {
        var options = OptionsSent();
        var sweep = form[Deed] == Sweep ? SweepSent() : null;
        return Told((options, sweep), options.FindProblem(), sweep?.FindProblem());
    }

    /// <summary>What a form chose to change from point to point; the price until somebody chooses.</summary>
    public static SweepKind KindOf(SentForm form) =>
        JsonNames.Find<SweepKind>(form[Kind]) ?? SweepKind.Penalty;

    private SweepRequest SweepSent()
    {
        var points = Number(Points, 11);
        return new(
            KindOf(form),
            form[Emission],
            Number(From, 0),
            Number(To, 100),
            points is >= int.MinValue and <= int.MaxValue ? (int)points : 0
        );
    }

    private PlanOptions OptionsSent() =>
        new(
            JsonNames.Find<PlanFormulation>(form[Formulation]) ?? PlanFormulation.Corrected,
            TimeSpan.FromMinutes(Math.Clamp(Number(Minutes, 10), -1, 1e6))
        )
        {
            DemandFactor = Number(Demand, 100) / 100,
        };

    private double Number(string field, double usual)
    {
        var text = form[field];
        if (text.Length == 0)
        {
            return usual;
        }

        if (
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
        )
        {
            return number;
        }

        findings.Add(new(Severity.Error, "planning.field-no-number", where: null, ("text", text)));
        return usual;
    }

    private Result<T> Told<T>(T read, params Refusal?[] refusals)
        where T : notnull
    {
        findings.AddRange(
            refusals
                .OfType<Refusal>()
                .Select(refusal => new Finding(
                    Severity.Error,
                    refusal.Code,
                    where: null,
                    [.. refusal.Values.Select(value => (value.Key, value.Value))]
                ))
        );
        return findings.Count == 0 ? read : Refusal.BadData("planning.bad-form", findings);
    }
}
