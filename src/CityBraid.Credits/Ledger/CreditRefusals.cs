using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>The refusals that several decisions share.</summary>
internal static class CreditRefusals
{
    public static Refusal NoSuchProject(ProjectCode project) =>
        Refusal.NotFound("credits.no-such-project", ("project", project.Value));

    public static Refusal NotRegistered(ProjectCode project) =>
        Refusal.Conflict("credits.not-registered", ("project", project.Value));

    public static Refusal NoSuchAccount(AccountCode? account) =>
        Refusal.NotFound("credits.no-such-account", ("account", account?.Value ?? string.Empty));

    public static Refusal NoSuchPeriod(ProjectCode project, long? number) =>
        Refusal.NotFound("credits.no-such-period", ("project", project.Value), ("number", Text(number)));

    public static Refusal NoSuchOrder(ProjectCode project, long? number) =>
        Refusal.NotFound("credits.no-such-order", ("project", project.Value), ("number", Text(number)));

    /// <summary>A verifier that is in one hand with the developer.</summary>
    public static Refusal VerifierTied(OrganisationCode developer) =>
        Refusal.Forbidden("credits.verifier-tied", ("organisation", developer.Value));

    /// <summary>Whoever acts in a role has to be appointed by an organisation that holds it.</summary>
    public static Refusal NoStanding(CreditRole role) =>
        Refusal.Forbidden(
            role switch
            {
                CreditRole.Developer => "credits.no-standing-developer",
                CreditRole.Verifier => "credits.no-standing-verifier",
                CreditRole.Registrar => "credits.no-standing-registrar",
                CreditRole.Board => "credits.no-standing-board",
                _ => "credits.no-standing",
            }
        );

    public static Refusal NotYours(OrganisationCode organisation) =>
        Refusal.Forbidden("credits.not-yours", ("organisation", organisation.Value));

    public static Refusal SamePerson() => Refusal.Forbidden("credits.same-person");

    public static string Text(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
