using System.Globalization;

namespace CityBraid.Credits;

/// <summary>A monitoring period as the particulars of a transaction, by which the log can be checked
///   without any other record.</summary>
internal static class PeriodDetails
{
    public const string Period = "period";
    public const string From = "from";
    public const string To = "to";
    public const string Account = "account";
    public const string BufferAccount = "buffer-account";
    public const string Reason = "reason";
    public const string RequestedBy = "requested-by";

    public static Dictionary<string, string> Of(MonitoringPeriod period, IReadOnlyList<VintageAmount> amounts)
    {
        var details = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Period] = CreditRefusals.Text(period.Number),
            [From] = period.Days.From.ToString("O", CultureInfo.InvariantCulture),
            [To] = period.Days.To.ToString("O", CultureInfo.InvariantCulture),
        };
        foreach (var amount in amounts)
        {
            details.Add(Tonnes(amount.Vintage), CreditRefusals.Text(amount.Tonnes));
            details.Add(Buffer(amount.Vintage), CreditRefusals.Text(amount.Buffer));
        }

        return details;
    }

    /// <summary>The name of a year's tonnes.</summary>
    public static string Tonnes(int vintage) => $"tonnes.{CreditRefusals.Text(vintage)}";

    /// <summary>The name of a year's buffer.</summary>
    public static string Buffer(int vintage) => $"buffer.{CreditRefusals.Text(vintage)}";
}
