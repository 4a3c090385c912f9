namespace CityBraid.Web;

/// <summary>Which monitoring period an address names.</summary>
/// <param name="Project">The project's code.</param>
/// <param name="Number">The period's number.</param>
internal sealed record PeriodRoute(string Project, long Number)
{
    /// <summary>A step with the period that needs no particulars.</summary>
    public Result<PeriodStep> Step
    {
        get
        {
            var code = CreditCodes.Project(Project);
            return code.IsRefused ? code.Refusal : new PeriodStep(code.Value, Number, []);
        }
    }
}
