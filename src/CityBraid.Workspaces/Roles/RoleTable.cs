using System.Collections.Frozen;
using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>What each role may do: the one table that decides it.</summary>
/// <remarks>
/// A reviewer and an approver enter nothing: whoever checks a number should not be the one who typed it.
/// A verifier examines from outside, so that nobody of the city verifies its own inventory; who of the
/// citizens collected what is not for eyes outside.
/// </remarks>
public static class RoleTable
{
    private static readonly Permission[] Reading =
    [
        Permission.ReadLibrary,
        Permission.ReadPlaces,
        Permission.ReadFacts,
        Permission.ReadInventory,
        Permission.ReadPlans,
        Permission.ReadDirectory,
        Permission.ReadCooperation,
        Permission.ReadCredits,
        Permission.ReadWorkspaces,
    ];

    private static readonly Permission[] Talking =
    [
        .. Reading,
        Permission.ListMembers,
        Permission.ListMappings,
        Permission.Discuss,
    ];

    private static readonly Permission[] Colleague = [.. Talking, Permission.FollowRounds];

    private static readonly Permission[] Entering =
    [
        .. Colleague,
        Permission.WriteFacts,
        Permission.WriteMappings,
        Permission.WriteInventory,
        Permission.WritePlans,
        Permission.WriteDirectory,
        Permission.WriteCooperation,
    ];

    private static readonly FrozenDictionary<Role, FrozenSet<Permission>> Table = new Dictionary<
        Role,
        Permission[]
    >
    {
        [Role.Viewer] = Reading,
        [Role.Contributor] = Entering,
        [Role.Reviewer] = [.. Colleague, Permission.ReviewInventory],
        [Role.Approver] =
        [
            .. Colleague,
            Permission.ApproveFacts,
            Permission.ApproveResults,
            Permission.PublishReports,
            Permission.LoadPacks,
            Permission.ReviewInventory,
            Permission.CloseInventory,
        ],
        [Role.Verifier] = [.. Talking, Permission.VerifyInventory],
        [Role.Admin] =
        [
            .. Entering,
            Permission.ApproveFacts,
            Permission.ApproveResults,
            Permission.PublishReports,
            Permission.LoadPacks,
            Permission.ReviewInventory,
            Permission.CloseInventory,
            Permission.WritePlaces,
            Permission.ManageMembers,
            Permission.ListNotices,
            Permission.ManageWorkspaces,
        ],
    }.ToFrozenDictionary(row => row.Key, row => row.Value.ToFrozenSet());

    /// <summary>Whether a role holds a permission.</summary>
    public static bool Grants(Role role, Permission permission) => Table[role].Contains(permission);

    /// <summary>Every permission of a role.</summary>
    public static IReadOnlySet<Permission> Of(Role role) => Table[role];
}
