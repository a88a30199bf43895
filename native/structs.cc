// Where the fields of the structs stand, as the running system's C lays them out.
#include "families.h"

#define STRUCT(type) {#type, "", 0, sizeof(type)}
#define FIELD(type, field) {#type, #field, offsetof(type, field), sizeof(type::field)}

static const Field rows[] = {
    STRUCT(sockaddr),
    FIELD(sockaddr, sa_family),
    FIELD(sockaddr, sa_data),
    STRUCT(sockaddr_storage),
    FIELD(sockaddr_storage, ss_family),
    STRUCT(sockaddr_in),
    FIELD(sockaddr_in, sin_family),
    FIELD(sockaddr_in, sin_port),
    FIELD(sockaddr_in, sin_addr),
    STRUCT(sockaddr_in6),
    FIELD(sockaddr_in6, sin6_family),
    FIELD(sockaddr_in6, sin6_port),
    FIELD(sockaddr_in6, sin6_flowinfo),
    FIELD(sockaddr_in6, sin6_addr),
    FIELD(sockaddr_in6, sin6_scope_id),
    STRUCT(sockaddr_un),
    FIELD(sockaddr_un, sun_family),
    FIELD(sockaddr_un, sun_path),
    STRUCT(pollfd),
    FIELD(pollfd, fd),
    FIELD(pollfd, events),
    FIELD(pollfd, revents),
    STRUCT(cmsghdr),
    FIELD(cmsghdr, cmsg_len),
    FIELD(cmsghdr, cmsg_level),
    FIELD(cmsghdr, cmsg_type),
    // Where the data begin, and what CMSG_ALIGN rounds up to.
    {"cmsghdr", "cmsg_data", CMSG_LEN(0), CMSG_SPACE(1) - CMSG_SPACE(0)},
#include "structs.def"
};
const Table<Field> families::structs = rows;
