using CityBraid.Workspaces;

namespace CityBraid.Storage;

/// <summary>Keeps people and roles together with the audit rows that tell of them.</summary>
internal static class PeopleTrail
{
    public static void KeepPerson(
        this StorageContext context,
        PersonRow? before,
        Person person,
        string actor,
        DateTimeOffset at
    ) =>
        context.Keep(new AuditSubject("person", person.Email.Value, actor, at), before, PersonRow.Of(person));

    public static void KeepMembership(
        this StorageContext context,
        MembershipRow? before,
        MembershipRow after,
        string actor,
        DateTimeOffset at
    ) => context.Keep(Subject(after, actor, at), before, after);

    public static void DropMembership(
        this StorageContext context,
        MembershipRow before,
        string actor,
        DateTimeOffset at
    ) => context.Drop(Subject(before, actor, at), before);

    private static AuditSubject Subject(MembershipRow row, string actor, DateTimeOffset at) =>
        new("membership", $"{row.Workspace} {row.Person}", actor, at);
}
