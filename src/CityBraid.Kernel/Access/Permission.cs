namespace CityBraid.Kernel;

/// <summary>Something an actor may be allowed to do, named room first: <c>facts.write</c>.</summary>
/// <remarks>What ends in <c>.read</c> is what everybody may do where a place is open to the public.</remarks>
public sealed record Permission
{
    private Permission(string code, bool isShared = false, bool isOfAccounts = false)
    {
        Code = code;
        IsShared = isShared;
        IsOfAccounts = isOfAccounts;
    }

    /// <summary>Reading what belongs to no place: methods, references; trying a method out.</summary>
    public static Permission ReadLibrary { get; } = new("library.read", isShared: true);

    /// <summary>Reading places and their register entries.</summary>
    public static Permission ReadPlaces { get; } = new("places.read");

    /// <summary>Adding and changing places.</summary>
    public static Permission WritePlaces { get; } = new("places.write");

    /// <summary>Reading facts with their sources and history.</summary>
    public static Permission ReadFacts { get; } = new("facts.read");

    /// <summary>Importing, correcting and undoing facts.</summary>
    public static Permission WriteFacts { get; } = new("facts.write");

    /// <summary>Following what departments are asked for and answer, before it is on record.</summary>
    public static Permission FollowRounds { get; } = new("rounds.follow");

    /// <summary>Putting on record what others entered.</summary>
    public static Permission ApproveFacts { get; } = new("facts.approve");

    /// <summary>Using the mappings by which tables are read.</summary>
    public static Permission ListMappings { get; } = new("mappings.list", isShared: true);

    /// <summary>Remembering how a table is read.</summary>
    public static Permission WriteMappings { get; } = new("mappings.write", isShared: true);

    /// <summary>Reading inventories and their traces.</summary>
    public static Permission ReadInventory { get; } = new("inventory.read");

    /// <summary>Stating notation keys and other parts of an inventory.</summary>
    public static Permission WriteInventory { get; } = new("inventory.write");

    /// <summary>Returning and approving inventories that others sent for review.</summary>
    public static Permission ReviewInventory { get; } = new("inventory.review");

    /// <summary>Making an approved inventory final.</summary>
    public static Permission CloseInventory { get; } = new("inventory.close");

    /// <summary>Examining an inventory from outside, and signing an opinion.</summary>
    public static Permission VerifyInventory { get; } = new("inventory.verify");

    /// <summary>Talking with colleagues about records and numbers, and seeing what is under review.</summary>
    public static Permission Discuss { get; } = new("comments.write");

    /// <summary>Reading, checking and solving nexus models.</summary>
    public static Permission ReadPlans { get; } = new("plans.read");

    /// <summary>Bringing nexus models and running them.</summary>
    public static Permission WritePlans { get; } = new("plans.write");

    /// <summary>Reading the directory of organisations, countries, locations and documents.</summary>
    public static Permission ReadDirectory { get; } = new("directory.read", isShared: true);

    /// <summary>Adding to and correcting the directory.</summary>
    public static Permission WriteDirectory { get; } = new("directory.write", isShared: true);

    /// <summary>Reading the records of cooperation: frameworks, projects, meetings.</summary>
    public static Permission ReadCooperation { get; } = new("cooperation.read");

    /// <summary>Adding and changing records of cooperation.</summary>
    public static Permission WriteCooperation { get; } = new("cooperation.write");

    /// <summary>Deciding which reports on indicators count.</summary>
    public static Permission ApproveResults { get; } = new("results.approve");

    /// <summary>Publishing reports that others wrote.</summary>
    public static Permission PublishReports { get; } = new("reports.publish");

    /// <summary>Loading forms, and saying which values answer them.</summary>
    public static Permission LoadPacks { get; } = new("reports.packs");

    /// <summary>Reading the public ledger of credits.</summary>
    public static Permission ReadCredits { get; } = new("credits.read", isShared: true);

    /// <summary>Acting for an organisation of the registry of credits, by whose appointment it is settled
    ///   what may be done.</summary>
    public static Permission ActOnCredits { get; } = new("credits.act", isShared: true, isOfAccounts: true);

    /// <summary>Seeing that a workspace is there, and what it belongs to.</summary>
    public static Permission ReadWorkspaces { get; } = new("workspaces.read");

    /// <summary>Making workspaces, joining them, opening them to the public.</summary>
    public static Permission ManageWorkspaces { get; } = new("workspaces.manage");

    /// <summary>Seeing who works in a workspace.</summary>
    public static Permission ListMembers { get; } = new("members.list");

    /// <summary>Seeing what a workspace wrote to people.</summary>
    public static Permission ListNotices { get; } = new("notices.list");

    /// <summary>Inviting people, changing their roles, removing them.</summary>
    public static Permission ManageMembers { get; } = new("members.manage");

    /// <summary>Giving people accounts and passwords without an invitation.</summary>
    public static Permission ManagePeople { get; } = new("people.manage");

    /// <summary>Every permission there is.</summary>
    public static IReadOnlyList<Permission> All { get; } =
    [
        ReadLibrary,
        ReadPlaces,
        WritePlaces,
        ReadFacts,
        WriteFacts,
        FollowRounds,
        ApproveFacts,
        ListMappings,
        WriteMappings,
        ReadInventory,
        WriteInventory,
        ReviewInventory,
        CloseInventory,
        VerifyInventory,
        Discuss,
        ReadPlans,
        WritePlans,
        ReadDirectory,
        WriteDirectory,
        ReadCooperation,
        WriteCooperation,
        ApproveResults,
        PublishReports,
        LoadPacks,
        ReadCredits,
        ActOnCredits,
        ReadWorkspaces,
        ManageWorkspaces,
        ListMembers,
        ManageMembers,
        ListNotices,
        ManagePeople,
    ];

    /// <summary>The permission's name in refusals, roles and the audit trail.</summary>
    public string Code { get; }

    /// <summary>Whether it is about what belongs to no place, and all places use together.</summary>
    public bool IsShared { get; }

    /// <summary>Whether whoever has an account holds it, with or without a role in a workspace.</summary>
    public bool IsOfAccounts { get; }

    /// <summary>Whether it changes nothing and may be everybody's.</summary>
    public bool IsReading => Code.EndsWith(".read", StringComparison.Ordinal);

    /// <summary>The permission of a name; null when there is none.</summary>
    public static Permission? Find(string? code) =>
        All.FirstOrDefault(permission => string.Equals(permission.Code, code, StringComparison.Ordinal));
}
