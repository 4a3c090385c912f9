namespace CityBraid.Cli;

/// <summary><c>credits</c>: the registry's ledger, and whether it is as it was.</summary>
internal static class CreditVerbs
{
    /// <summary>The group.</summary>
    public static Verb Group() =>
        new("credits", "citybraid credits verify")
        {
            VerifyVerb.Make(),
            RebuildVerb.Make(),
            StatementVerb.Make(),
            SerialSearchVerb.Make(),
            CertificateVerb.Make(),
            LedgerExportVerb.Make(),
        };
}
