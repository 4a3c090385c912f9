namespace CityBraid.Web;

/// <summary>Which order an address names.</summary>
/// <param name="Project">The project's code.</param>
/// <param name="Number">The order's number.</param>
internal sealed record OrderRoute(string Project, long Number)
{
    /// <summary>The order.</summary>
    public Result<OrderKey> Key
    {
        get
        {
            var code = CreditCodes.Project(Project);
            return code.IsRefused ? code.Refusal : new OrderKey(code.Value, Number);
        }
    }
}
